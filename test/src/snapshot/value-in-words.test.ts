import { describe, expect, test } from "vitest";
import { builtInPolicyDir, loadProfiles } from "../../../src/policy/load-profiles.ts";
import { Policy } from "../../../src/policy/policy.ts";
import { valueInWords } from "../../../src/snapshot/value-in-words.ts";

const policy = new Policy([...loadProfiles(builtInPolicyDir).values()]);
const on = "2026-09-30";

describe("valueInWords", () => {
  test("a deadline names its two events and the month it counts in", () => {
    const words = valueInWords("deadlines", policy.value("deadlines", "complaint.closing", on));
    expect(words).toBe("7 天（受理时间 → 结案时间，按到期月份统计）");
  });

  test("a penalty says whom it concerns and that it is a proposal", () => {
    const words = valueInWords("penalties", policy.value("penalties", "archive.sale_handover_late", on));
    expect(words).toMatch(/50 元\/份（销售顾问，建议，供客户总监复核）$/);
  });

  test("a value that needs no more words stays as it is", () => {
    const value = policy.value("settings", "ranking.bottom_size", on);
    expect(valueInWords("settings", value)).toMatch(/^\d+ \S+$/);
  });

  test("every event of every built-in deadline has a Chinese name", () => {
    const words = policy.all("deadlines").map((value) => valueInWords("deadlines", value));
    expect(words.filter((each) => /[a-z]{3}/.test(each))).toEqual([]);
  });
});
