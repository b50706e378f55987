/** Where the policies disagree about what a breach costs, and who says so: both readings of each, side by side. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Override } from "../../src/policy/policy.ts";
import { penaltiesFor } from "../../src/scoring/penalties.ts";
import type { Violation } from "../../src/scoring/penalty-row.ts";
import { statusWords } from "../../src/scoring/penalty-words.ts";
import { placesOf } from "../../src/scoring/places.ts";
import { proposalNumber } from "../../src/scoring/proposal-number.ts";
import { violationsOf } from "../../src/scoring/violations-in.ts";
import { rankingNotice } from "../../src/snapshot/ranking-notice.ts";
import type { Column } from "../../src/warehouse/entities/entity.ts";
import { entities } from "../../src/warehouse/entities/index.ts";
import { policyOf } from "../support/policy-of.ts";
import { e09, rulesWith } from "../support/ranking-fixtures.ts";
import { repositoryRoot } from "../support/source-tree.ts";

const act = (penalty: string, arose_on: string, more: Partial<Violation> = {}): Violation => ({
  store: "S1",
  employee: "E1",
  penalty,
  subject: arose_on,
  arose_on,
  units: 1,
  ...more,
});

/** Yuan of each proposal in the order of days. */
const yuan = (violations: readonly Violation[], profiles: readonly string[], overrides: readonly Override[] = []) =>
  penaltiesFor(violations, policyOf(profiles, overrides)).map(({ amount_fen }) => (amount_fen ?? 0) / 100);

describe("three papers lost by a sales adviser (X-06)", () => {
  const lost = {
    origin: "finding archive.loss",
    store: "S1",
    employee: "E1",
    subject: "L1",
    arose_on: "2026-03-10",
    parts: 3,
    measured: null,
  } as const;

  const proposed = (...profiles: readonly string[]) => {
    const policy = policyOf(profiles);
    const violations = violationsOf([lost], policy, () => ({ role: "sales_advisor", department_id: "D1" }));
    return penaltiesFor(violations, policy).map(({ rule, amount_fen, flag }) => [rule, amount_fen, flag]);
  };

  test("20 yuan a paper under 篇二, 50 yuan and no more lending under 篇十三, nothing under 篇四", () => {
    expect(proposed("skoda_archive")).toEqual([["P02-23", 6000, null]]);
    expect(proposed("hyundai_sales")).toEqual([["P13-105", 5000, "停止借阅"]]);
    expect(proposed("customer_info")).toEqual([]);
  });

  test("where both hold, the first profile decides and the loss costs once", () => {
    expect(proposed("skoda_archive", "hyundai_sales")).toEqual([["P02-23", 6000, null]]);
    expect(proposed("hyundai_sales", "skoda_archive")).toEqual([["P13-105", 5000, "停止借阅"]]);
  });
});

describe("one engine counts every “two times” and “three times” (X-15)", () => {
  const days = ["2026-03-02", "2026-03-03", "2026-03-04"];

  test("doubled from the second for a sales adviser, from the third for a service adviser", () => {
    const acts = (penalty: string) => days.map((day) => act(penalty, day));
    expect(yuan(acts("archive.sale_handover_late"), ["skoda_archive"])).toEqual([50, 100, 100]);
    // The third is also the one from which a range of the performance pay may be deducted: no amount of its own.
    expect(yuan(acts("archive.service_handover_late"), ["skoda_archive"])).toEqual([50, 50, 100, 0]);
  });

  test("threshold, unit, period and effect are values of the profile", () => {
    const acts = days.map((day) => act("archive.sale_handover_late", day));
    const counted = (change: object) =>
      yuan(acts, ["skoda_archive"], [{ id: "archive.sales_advisor_offences", ...change }]);
    expect(counted({ threshold: 3 })).toEqual([50, 50, 100]);
    expect(counted({ effect: "grow" })).toEqual([50, 100, 200]);
    expect(counted({ effect: "flag", flag: "约谈" })).toEqual([50, 50, 50]);
  });

  test("“more than five days” is reached on the sixth; a store that means five says so", () => {
    const six = [2, 3, 4, 5, 6, 7].map((day) => act("outreach.call_potential_short", `2026-03-0${day}`));
    const flagged = (overrides: readonly Override[]) =>
      penaltiesFor(six, policyOf(["hyundai_sales"], overrides))
        .filter(({ flag }) => flag === "劝退")
        .map(({ arose_on }) => arose_on);
    expect(flagged([])).toEqual(["2026-03-07"]);
    expect(flagged([{ id: "outreach.days_short", threshold: 5 }])).toEqual(["2026-03-06", "2026-03-07"]);
  });
});

test("an unmanned post costs 20 yuan on the sales floor and 50 at the 5S desk, or the same at both (X-16)", () => {
  const both = [act("post.unmanned_floor", "2026-03-02"), act("post.unmanned_desk", "2026-03-03")];
  expect(yuan(both, ["hyundai_sales"])).toEqual([20, 50]);
  expect(yuan(both, ["hyundai_sales"], [{ id: "post.unmanned_desk", amount_fen: 2000 }])).toEqual([20, 20]);
});

test("a missing signature costs by who lacks it and where, or one price for all (X-17)", () => {
  const acts = [
    act("archive.sale_customer_signature", "2026-03-02", { employee: "SA" }),
    act("archive.service_customer_signature", "2026-03-02", { employee: "SV1" }),
    act("archive.service_staff_signature", "2026-03-02", { employee: "SV2" }),
    act("archive.service_defect", "2026-03-02", { employee: "SV3" }),
  ];
  expect(yuan(acts, ["skoda_archive"])).toEqual([20, 50, 20, 20]);
  const one = [{ id: "archive.service_customer_signature", amount_fen: 2000 }];
  expect(yuan(acts, ["skoda_archive"], one)).toEqual([20, 20, 20, 20]);
});

test("the policy names who executes; a store may leave it to another (X-26)", () => {
  const executors = (overrides: readonly Override[]) =>
    penaltiesFor(
      [act("archive.sale_handover_late", "2026-03-02"), act("card.destroyed", "2026-03-03")],
      policyOf(["skoda_archive", "hyundai_sales"], overrides),
    ).map(({ executor_role }) => executor_role);
  expect(executors([])).toEqual(["customer_director", "team_leader"]);
  expect(executors([{ id: "card.destroyed", executor_role: "finance" }])).toEqual(["customer_director", "finance"]);
});

describe("harsh words of the policy stay words: the product proposes, people decide (X-31)", () => {
  const third = ["02", "03", "04"].map((day) => act("attendance.late", `2026-03-${day}`));

  test("the flag of the article is shown on a proposal to review, and a store may put its own words", () => {
    const last = (overrides: readonly Override[]) => penaltiesFor(third, policyOf(["hyundai_sales"], overrides)).at(-1);
    expect(last([])).toMatchObject({ flag: "劝其离岗", status: "proposed", amount_fen: 0 });
    expect(last([{ id: "attendance.third", flag: "面谈" }])).toMatchObject({ flag: "面谈", status: "proposed" });
    expect(statusWords.proposed).toBe("待复核");
  });

  test("it is confirmed by a person's entry alone", () => {
    const [first = act("attendance.late", "2026-03-02")] = third;
    const number = proposalNumber({ violation: first, item: 0 });
    const decision = { reason: null, decided_by: "M1", decided_on: "2026-03-05", penalised_on: null };
    const decisions = new Map([[number, { ...decision, status: "confirmed" as const }]]);
    const rows = penaltiesFor(third, policyOf(["hyundai_sales"]), { decisions });
    expect(rows.map(({ status }) => status)).toEqual(["confirmed", "proposed", "proposed"]);
  });

  test("one is named last as the policy asks, nobody where the store sets none", () => {
    const last = (overrides: readonly Override[]) =>
      placesOf([e09.A, e09.B, e09.C, e09.D], rulesWith(overrides))
        .filter(({ isBottom }) => isBottom)
        .map(({ adviser }) => adviser.employee);
    expect(last([])).toEqual(["D"]);
    expect(last([{ id: "ranking.bottom_size", value: 0 }])).toEqual([]);
  });

  test.each(["ranking/[period].md", "penalties/[month].md"])("the page %s says so before any figure", (page) => {
    const text = readFileSync(join(repositoryRoot, "reports", page), "utf8");
    expect(text.slice(0, text.indexOf("</div>"))).toMatch(/本页为建议，[供待]复核.*不.*处(罚|理)决定/);
    expect(text).toContain("劳动合同法");
  });

  test("and so does every other output of the ranking", () => {
    expect(rankingNotice).toMatch(/^本排名为建议，供复核，不构成处理决定。/);
  });
});

test("no export can name a customer: of customers' own words only is kept whether there were any (X-28)", () => {
  const kept = entities.flatMap(({ name, columns }) =>
    Object.entries(columns as Readonly<Record<string, Column>>)
      .filter(([, { personal, type }]) => personal === true && type !== "presence" && type !== "hash")
      .map(([column]) => `${name}.${column}`),
  );
  const ofStaff = ["employee.name", "monthly_pay.base_wage_fen", "monthly_pay.performance_pay_fen"];
  expect(kept.toSorted()).toEqual([...ofStaff, "penalty_decision.reason"]);
});
