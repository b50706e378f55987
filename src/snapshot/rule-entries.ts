/** The rules page as data: every rule of the register with what answers it, its policy values and its measures. */
import { integrityChecks } from "../integrity/catalogue.ts";
import { penalisedRules } from "../policy/penalised-rules.ts";
import type { Policy } from "../policy/policy.ts";
import { valueKinds } from "../policy/profile-schema.ts";
import { chapterOf, loadRuleRegister, type Rule, type RuleChapter } from "../policy/rule-register.ts";
import { metricsOf, type RuleState, ruleState, witnesses } from "./rule-state.ts";
import { type RuleValue, ruleValues, type SourcedValue } from "./rule-values.ts";
import { keptOutputs, publishedLists } from "./rule-witnesses.ts";
import type { MetricInfo } from "./snapshot.ts";

export type { RuleValue } from "./rule-values.ts";

/** One rule with everything that answers it. */
export interface RuleEntry {
  /** `P02-10`; also the anchor on the rules page. */
  readonly rule: string;
  /** `篇二 客户档案管理`. */
  readonly chapter: string;
  readonly clause: string;
  /** Empty for a rule of the store's own that the register does not have. */
  readonly title: string;
  /** Null for such a rule. */
  readonly relevance: Rule["relevance"] | null;
  readonly state: RuleState;
  /** Why nothing is measured, or how the product keeps it. */
  readonly reason: string | null;
  readonly values: readonly RuleValue[];
  /** Ids of the measures that answer it or depend on its values. */
  readonly metrics: readonly string[];
  readonly lists: readonly RuleList[];
}

/** A list, a check or a duty of the product that answers a rule; `section` is the page that shows it, if any. */
export interface RuleList {
  readonly title: string;
  readonly section: string | null;
}

/** Rules in the order of the register, then those that only a project's own policy cites. `unset`: lists without a setting. */
export function ruleEntries(
  policy: Policy,
  metrics: readonly MetricInfo[],
  asOf: string,
  unset: ReadonlySet<string> = new Set(),
): RuleEntry[] {
  const chapters = loadRuleRegister();
  const values = valueKinds.flatMap((kind) => ruleValues(policy, kind, asOf));
  const penalised = penalisedRules(policy);
  const silent = new Set(metrics.filter(({ isSilent }) => isSilent).map(({ id }) => id));
  const known = [...chapters.flatMap(({ rules }) => rules), ...unregistered(chapters, values, metrics)];
  return known.map((rule) => {
    const own = values.filter((each) => each.rule === rule.id);
    const depending = metrics.filter((metric) => own.some(({ value }) => value.id === metric.policy));
    return {
      rule: rule.id,
      chapter: titleOf(chapters, rule.id),
      clause: rule.clause,
      title: rule.title,
      relevance: rule.relevance,
      state: ruleState(rule, { metrics, silent, penalised, unset }),
      reason: rule.reason ?? null,
      values: own.map(({ value }) => value),
      metrics: [...new Set([...metricsOf(rule, metrics), ...depending.map(({ id }) => id)])],
      lists: listsOf(rule),
    };
  });
}

type Listed = Omit<Rule, "relevance"> & { readonly relevance: Rule["relevance"] | null };

/** Rules that a project's own policy may cite: a convention, or a rule of a text of its own. */
function unregistered(
  chapters: readonly RuleChapter[],
  values: readonly SourcedValue[],
  metrics: readonly MetricInfo[],
): Listed[] {
  const registered = new Set(chapters.flatMap(({ rules }) => rules.map(({ id }) => id)));
  const cited = new Map([...metrics, ...values].map(({ rule, clause }) => [rule, clause]));
  return [...cited]
    .filter(([id]) => !registered.has(id))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, clause]) => ({ id, clause, title: "", relevance: null, by: [] }));
}

function titleOf(chapters: readonly RuleChapter[], id: string): string {
  const found = chapters.find(({ rules: [first] }) => first !== undefined && chapterOf(first.id) === chapterOf(id));
  return found === undefined ? "通用约定" : `${found.chapter} ${found.title}`;
}

function listsOf(rule: Pick<Rule, "by">): RuleList[] {
  const checks = integrityChecks.filter(({ id }) => witnesses(rule, "check").includes(id));
  return [
    ...witnesses(rule, "list").flatMap((id) => publishedLists[id] ?? []),
    ...checks.map(({ title }) => ({ title: `数据核对：${title}`, section: "quality" })),
    ...witnesses(rule, "output")
      .flatMap((id) => keptOutputs[id] ?? [])
      .map((title) => ({ title, section: null })),
  ];
}
