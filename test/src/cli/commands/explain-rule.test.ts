import { describe, expect, test } from "vitest";
import { explainRule, isRuleId, printRule } from "../../../../src/cli/commands/explain-rule.ts";
import { analysisOf } from "../../../support/analysis-of.ts";
import { recording } from "../../../support/recording-effects.ts";

async function told(id: string) {
  const delivery = [{ delivered_at: "2026-03-02 10:00:00" }];
  const effects = recording();
  printRule(await explainRule(id, await analysisOf({ delivery }, { asOf: "2026-03-31" }), []), effects);
  return effects.output();
}

test("a rule is known by its form", () => {
  expect(["P02-10", "P13-114", "deal-rate", "P2-10"].map(isRuleId)).toEqual([true, true, false, false]);
});

describe("explainRule", () => {
  test("names clause, state, values in force and measures", async () => {
    const text = await told("P02-10");
    expect(text).toContain("篇二 移交第1条、处罚第1条 新车档案三个工作日内移交 P02-10（核心，有指标）\n");
    expect(text).toContain("取值：新车档案移交期限 3 个工作日");
    expect(text).toContain("指标：新车档案按时移交率（sale-archive-on-time-rate）");
  });

  test("says of a measure that nobody keeps its records, and of a rule why nothing is measured", async () => {
    expect(await told("P13-55")).toMatch(/本店无此资料）\n.*指标：个人业绩表按时上交率（[a-z-]+），本店无此资料\n/s);
    expect(await told("P04-27")).toContain("（边缘，本店无此资料）\n另见：过保管期的记录\n");
    expect(await told("P02-05")).toContain("（边缘，不计量）\n说明：库房检查登记");
  });

  test("refuses a rule that does not exist", async () => {
    await expect(told("P02-99")).rejects.toThrow('unknown rule: "P02-99"');
  });
});
