import { describe, expect, test } from "vitest";
import { profileSchema } from "../../../src/policy/profile-schema.ts";

const sourced = { title: "标题", rule: "P02-21", clause: "篇二 处罚第6条" };
const counter = { id: "c", ...sourced, unit: "occasion", period: "month", threshold: 2 };
const ranking = {
  id: "r",
  ...sourced,
  period_months: 2,
  measures: ["deal-rate", "test-drive-rate"],
  tie_break: [],
  min_parties: 20,
};
const setting = { id: "s", ...sourced, value: 1 };

/** First fault of a profile with the given lists, as `path: message`. */
function fault(lists: object): string | undefined {
  const parsed = profileSchema.safeParse({
    id: "p",
    title: "制度",
    source: "篇二",
    effective_from: "2026-01-01",
    ...lists,
  });
  const issue = parsed.error?.issues[0];
  return issue === undefined ? undefined : `${issue.path.join(".")}: ${issue.message}`;
}

describe("counters", () => {
  test("that multiply say by how much, those that flag say what", () => {
    expect(fault({ counters: [{ ...counter, effect: "multiply", factor: 2 }] })).toBeUndefined();
    expect(fault({ counters: [{ ...counter, effect: "grow" }] })).toBe(
      "counters.0.factor: expected a factor for this effect",
    );
    expect(fault({ counters: [{ ...counter, effect: "flag" }] })).toBe(
      "counters.0.flag: expected the words of the flag",
    );
    expect(fault({ counters: [{ ...counter, effect: "flag", flag: "劝退" }] })).toBeUndefined();
  });
});

describe("rankings", () => {
  test("have a weight for every measure", () => {
    expect(fault({ rankings: [{ ...ranking, weights: [1, 1] }] })).toBeUndefined();
    expect(fault({ rankings: [{ ...ranking, weights: [1] }] })).toBe(
      "rankings.0.weights: expected one weight per measure",
    );
    expect(fault({ rankings: [{ ...ranking, weights: [1, 0] }] })).toMatch(/^rankings\.0\.weights\.1: /);
  });
});

describe("validity", () => {
  test("ends on or after its first day", () => {
    expect(fault({ settings: [{ ...setting, effective_to: "2026-01-01" }] })).toBeUndefined();
    expect(fault({ settings: [{ ...setting, effective_to: "2025-12-31" }] })).toBe(
      "settings.0.effective_to: expected a day from 2026-01-01 on",
    );
  });

  test("an id holds once a day; versions follow each other", () => {
    const [old, young] = [
      { ...setting, effective_to: "2026-06-30" },
      { ...setting, value: 2, effective_from: "2026-07-01" },
    ];
    expect(fault({ settings: [old, young] })).toBeUndefined();
    expect(fault({ settings: [old, { ...young, effective_from: "2026-06-30" }] })).toBe(
      'settings.1.id: duplicate id in force on the same days: "s"',
    );
  });
});
