import { describe, expect, test } from "vitest";
import { Policy } from "../../../src/policy/policy.ts";
import { profileSchema } from "../../../src/policy/profile-schema.ts";
import { ruleEntries } from "../../../src/snapshot/rule-entries.ts";
import { fixtureMetrics } from "../../support/snapshot-fixture.ts";

const deadline = {
  id: "archive.sale_handover",
  title: "新车档案移交期限",
  rule: "P02-10",
  clause: "篇二 移交第1条",
  start_event: "delivery.delivered_at",
  end_event: "archive_package.handed_over_at",
  length: 3,
  unit: "work_day",
};
const profile = profileSchema.parse({
  id: "own",
  title: "档案制度",
  source: "篇二",
  effective_from: "2000-01-01",
  deadlines: [
    { ...deadline, effective_to: "2025-12-31", length: 5 },
    { ...deadline, effective_from: "2026-01-01" },
  ],
});

describe("ruleEntries", () => {
  const entries = ruleEntries(new Policy([profile]), fixtureMetrics, "2026-09-30");
  const entry = entries.find(({ rule }) => rule === "P02-10");

  test("list every version of a value with its state on the as-of day", () => {
    expect(entry?.values.map(({ status }) => status)).toEqual(["已失效", "现行"]);
    expect(entry?.values[1]?.words).toContain("3 个工作日");
    expect(entry?.values[1]?.effective_to).toBeNull();
  });

  test("name the measures that depend on it", () => {
    expect(entry?.metrics.map(({ id }) => id)).toEqual(["sale-archive-on-time-rate"]);
  });

  test("have a place for every rule that a measure cites, in catalogue order", () => {
    const rules = entries.map(({ rule }) => rule);
    expect(rules).toEqual([...rules].sort());
    expect(rules).toEqual(expect.arrayContaining(fixtureMetrics.map(({ rule }) => rule)));
  });

  test("show a store's own value beside the one it replaces", () => {
    const changed = new Policy(
      [profile],
      [{ id: "archive.sale_handover", store: "S1", length: 2, effective_from: "2026-01-01" }],
    );
    const values = ruleEntries(changed, [], "2026-09-30")[0]?.values ?? [];
    expect(values.filter(({ status }) => status === "现行").map(({ store }) => store)).toEqual(["S1", null]);
  });
});
