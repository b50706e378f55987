/** The register against everything it speaks of: the source catalogue, the metrics, the lists, the policy. */
import { describe, expect, test } from "vitest";
import { registered } from "../../../src/exports/copy-register.ts";
import { gradeSection } from "../../../src/exports/pack/grade-section.ts";
import { integrityChecks } from "../../../src/integrity/catalogue.ts";
import { metrics } from "../../../src/metrics/catalogue.ts";
import { builtInPolicyDir, loadProfiles } from "../../../src/policy/load-profiles.ts";
import { penalisedRules } from "../../../src/policy/penalised-rules.ts";
import { Policy } from "../../../src/policy/policy.ts";
import { valueKinds } from "../../../src/policy/profile-schema.ts";
import { chapterOf, loadRuleRegister, ruleChapterSchema } from "../../../src/policy/rule-register.ts";
import { leaksIn } from "../../../src/site/leaks.ts";
import { renderSite } from "../../../src/site/render-site.ts";
import { sections } from "../../../src/site/site-plan.ts";
import { metricsOf, ruleState, witnesses } from "../../../src/snapshot/rule-state.ts";
import { keptOutputs, publishedLists } from "../../../src/snapshot/rule-witnesses.ts";
import { takeSnapshot } from "../../../src/snapshot/take-snapshot.ts";
import { sourceRules } from "../../support/source-rules.ts";

const chapters = loadRuleRegister();
const rules = chapters.flatMap((chapter) => chapter.rules);
const ids = new Set(rules.map(({ id }) => id));
const policy = new Policy([...loadProfiles(builtInPolicyDir).values()]);
const values = valueKinds.flatMap((kind) => policy.all(kind).map(({ id, rule }) => ({ id, rule })));
const penalised = penalisedRules(policy);

describe("the register", () => {
  test("has every chapter and every rule once", () => {
    expect(chapters.map(({ rules: [first] }) => chapterOf(first?.id ?? ""))).toEqual(
      Array.from({ length: 19 }, (_, index) => `P${String(index + 1).padStart(2, "0")}`),
    );
    expect(rules.length).toBe(385);
    expect(ids.size).toBe(385);
  });

  test("says everything in Chinese", () => {
    const texts = rules.flatMap(({ id, title, reason }) => [title, reason ?? title].map((text) => [id, text]));
    expect(texts.filter(([, text]) => !/\p{Script=Han}/u.test(text ?? ""))).toEqual([]);
  });

  const source = sourceRules();
  test.skipIf(source === undefined)("agrees with the catalogue of the source on ids and relevance", () => {
    expect(Object.fromEntries(rules.map(({ id, relevance }) => [id, relevance]))).toEqual(source);
  });
});

describe("a chapter", () => {
  const rule = { id: "P02-01", clause: "篇二 总则", title: "规则", relevance: "core" };
  const faults = (...list: object[]) =>
    ruleChapterSchema
      .safeParse({ chapter: "篇二", title: "档案", rules: list })
      .error?.issues.map(({ message }) => message);

  test("holds rules of one front, each once, with clauses of its own", () => {
    expect(faults(rule)).toBeUndefined();
    expect(faults(rule, rule)).toEqual(["duplicate rule: P02-01"]);
    expect(faults(rule, { ...rule, id: "P03-01" })).toEqual(["rule of another chapter: P03-01"]);
    expect(faults({ ...rule, clause: "篇三 总则" })).toEqual(["expected a clause of 篇二"]);
  });

  test("names witnesses of a known kind", () => {
    expect(faults({ ...rule, by: ["metric:deal-rate"] })).toBeUndefined();
    expect(faults({ ...rule, by: ["page:tiers"] })).toHaveLength(1);
  });
});

describe("what answers a rule exists", () => {
  const named = (kind: Parameters<typeof witnesses>[1]) =>
    rules.flatMap((rule) => witnesses(rule, kind).map((name) => `${rule.id} ${name}`));
  const unknown = (kind: Parameters<typeof witnesses>[1], known: readonly string[]) =>
    named(kind).filter((each) => !known.includes(each.split(" ")[1] ?? ""));

  test("metrics", () =>
    expect(
      unknown(
        "metric",
        metrics.map(({ id }) => id),
      ),
    ).toEqual([]));
  test("integrity checks", () =>
    expect(
      unknown(
        "check",
        integrityChecks.map(({ id }) => id),
      ),
    ).toEqual([]));
  test("lists, each on a page of the site", () => {
    expect(unknown("list", Object.keys(publishedLists))).toEqual([]);
    const pages: readonly (string | null)[] = [null, ...sections.map(({ id }) => id)];
    expect(Object.values(publishedLists).filter(({ section }) => !pages.includes(section))).toEqual([]);
  });

  /** The code that keeps each promise: without it this file does not compile. */
  const keepers: Readonly<Record<keyof typeof keptOutputs, unknown>> = {
    audience: takeSnapshot,
    "copy-register": registered,
    "internal-grades": gradeSection,
    "leak-scan": leaksIn,
    reports: renderSite,
  };
  test("what the product does by itself", () => {
    expect(unknown("output", Object.keys(keptOutputs))).toEqual([]);
    expect(Object.keys(keepers).sort()).toEqual(Object.keys(keptOutputs).sort());
    expect(Object.values(keepers).filter((keeper) => typeof keeper !== "function")).toEqual([]);
    const silent = rules.filter((rule) => witnesses(rule, "output").length > 0 && rule.reason === undefined);
    expect(
      silent.map(({ id }) => id),
      "say in `reason` how the product keeps the rule",
    ).toEqual([]);
  });

  test("deductions: a rule names their list when, and only when, a deduction comes from it", () => {
    const naming = rules.filter((rule) => witnesses(rule, "list").includes("penalties")).map(({ id }) => id);
    expect(naming, "add or remove `by: [list:penalties]` in data/rules").toEqual([...penalised].sort(byNumber));
  });
});

describe("what cites a rule", () => {
  test("metrics cite rules and chapters of the register", () => {
    const clauses = new Map(rules.map(({ id, clause }) => [id, clause.split(" ")[0]]));
    const wrong = metrics.filter(({ rule, clause }) => clauses.get(rule) !== clause.split(" ")[0]);
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("policy values cite rules of the register, or a convention", () => {
    expect(values.filter(({ rule }) => !ids.has(rule) && !/^V-?\d{2}$/.test(rule)).map(({ id }) => id)).toEqual([]);
  });
});

test("every core and strong rule is answered, or says why not", () => {
  const open = rules
    .filter(({ relevance }) => relevance === "core" || relevance === "strong")
    .filter((rule) => ruleState(rule, { metrics, silent: new Set(), penalised, unset: new Set() }) === "prose")
    .filter(({ reason }) => reason === undefined);
  expect(open.map(({ id, title }) => `${id} ${title}`)).toEqual([]);
});

test("a shared metric is named by a rule that the metric does not cite itself", () => {
  const double = rules.filter((rule) => {
    const own = metrics.filter((metric) => metric.rule === rule.id).map(({ id }) => id);
    return witnesses(rule, "metric").some((id) => own.includes(id)) || metricsOf(rule, metrics).length < own.length;
  });
  expect(double.map(({ id }) => id)).toEqual([]);
});

const byNumber = (a: string, b: string): number => a.localeCompare(b, "en", { numeric: true });
