import { describe, expect, test } from "vitest";
import { Policy } from "../../../src/policy/policy.ts";
import { profileSchema } from "../../../src/policy/profile-schema.ts";
import { projectSchema } from "../../../src/project/project-schema.ts";
import { unsetLists } from "../../../src/snapshot/quality-retention.ts";
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
    expect(entry?.metrics).toEqual(["sale-archive-on-time-rate"]);
  });

  test("have a place for every rule of the register, and for those that only a project cites", () => {
    const rules = entries.map(({ rule }) => rule);
    expect(rules.length).toBe(385);
    expect(rules).toEqual(expect.arrayContaining(fixtureMetrics.map(({ rule }) => rule)));
    const own = { ...profile, deadlines: [{ ...deadline, rule: "V04", clause: "店规 第1条", id: "own.one" }] };
    const more = ruleEntries(new Policy([profileSchema.parse({ ...profile, ...own })]), [], "2026-09-30");
    expect(more.slice(385).map(({ rule, chapter, title, relevance }) => [rule, chapter, title, relevance])).toEqual([
      ["V04", "通用约定", "", null],
    ]);
  });

  test("tell how a rule is answered, by what, and why not", () => {
    const of = (id: string) => entries.find(({ rule }) => rule === id);
    expect(of("P02-10")).toMatchObject({ state: "measured", relevance: "core", chapter: "篇二 客户档案管理" });
    expect(of("P08-05")).toMatchObject({ state: "kept", lists: [{ title: "客户等级不进入对外文件", section: null }] });
    expect(of("P02-05")).toMatchObject({ state: "prose", reason: expect.stringContaining("库房") });
    // The profile of this project has no deductions, so there is no list of them.
    expect(of("P02-16")?.state).toBe("no_data");
    // Until a source has a period, the list of what is past it answers nothing.
    expect(of("P04-27")).toMatchObject({ state: "listed", lists: [{ title: "过保管期的记录", section: "quality" }] });
    const { sources } = projectSchema.pick({ sources: true }).parse({ sources: [{ source: "a", files: ["a"] }] });
    const unset = ruleEntries(new Policy([profile]), [], "2026-09-30", unsetLists(sources));
    expect(unset.find(({ rule }) => rule === "P04-27")?.state).toBe("no_data");
  });

  test("show a store's own value beside the one it replaces", () => {
    const changed = new Policy(
      [profile],
      [{ id: "archive.sale_handover", store: "S1", length: 2, effective_from: "2026-01-01" }],
    );
    const values = ruleEntries(changed, [], "2026-09-30").flatMap((each) => each.values);
    expect(values.filter(({ status }) => status === "现行").map(({ store }) => store)).toEqual(["S1", null]);
  });
});
