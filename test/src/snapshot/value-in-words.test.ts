import { describe, expect, test } from "vitest";
import { builtInPolicyDir, loadProfiles } from "../../../src/policy/load-profiles.ts";
import { Policy } from "../../../src/policy/policy.ts";
import { valueKinds } from "../../../src/policy/profile-schema.ts";
import { valueInWords } from "../../../src/snapshot/value-in-words.ts";

const policy = new Policy([...loadProfiles(builtInPolicyDir).values()]);
const on = "2026-09-30";

describe("valueInWords", () => {
  test("a deadline names its two events, its length and the month it counts in", () => {
    const words = valueInWords("deadlines", policy.value("deadlines", "complaint.closing", on));
    expect(words).toBe("“受理时间”起 7 日内须有“结案时间”（按到期月份统计）");
  });

  test("a penalty is a proposal in yuan", () => {
    const words = valueInWords("penalties", policy.value("penalties", "archive.sale_handover_late", on));
    expect(words).toBe("销售顾问：每份 50 元（建议，供复核；由客户总监执行）");
  });

  test("classes with their lower bounds", () => {
    const words = valueInWords("classifications", policy.value("classifications", "tier.grade", on));
    expect(words).toBe("A 级：70 分及以上；B 级：50 分及以上；C 级：0 分及以上");
  });

  test("every value of every built-in profile becomes Chinese words", () => {
    const all = valueKinds.flatMap((kind) =>
      policy.all(kind).map((value) => [value.id, valueInWords(kind, value)] as const),
    );
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter(([, words]) => /undefined|null|NaN/.test(words) || words === "")).toEqual([]);
    expect(all.filter(([, words]) => /[a-z]{3}/.test(words))).toEqual([]);
  });
});
