/** `guanlan explain P02-10`: how a rule is answered: its values in force, its measures and lists, or why there are none. */
import { UsageError } from "../../errors.ts";
import { metrics } from "../../metrics/catalogue.ts";
import { silentMetrics } from "../../metrics/registers.ts";
import type { ProjectConfig } from "../../project/project-schema.ts";
import { relevanceWords, stateWords } from "../../site/blocks/rule-words.ts";
import { NO_RECORDS } from "../../snapshot/figure-text.ts";
import { metricInfo } from "../../snapshot/metric-info.ts";
import { unsetLists } from "../../snapshot/quality-retention.ts";
import { type RuleEntry, ruleEntries } from "../../snapshot/rule-entries.ts";
import type { MetricInfo } from "../../snapshot/snapshot.ts";
import type { Analysis } from "../../warehouse/analysis.ts";
import type { Effects } from "../effects.ts";

export const isRuleId = (text: string): boolean => /^P\d{2}-\d{2,3}$/.test(text);

/** A rule with its measures written out. */
export type ExplainedRule = Omit<RuleEntry, "metrics"> & { readonly metrics: readonly MetricInfo[] };

/** Throws UsageError `unknown rule: "P02-99"`. */
export async function explainRule(
  id: string,
  { db, policy, asOf }: Analysis,
  sources: ProjectConfig["sources"],
): Promise<ExplainedRule> {
  const silent = await silentMetrics(db, metrics);
  const infos = metrics.map((metric) => metricInfo(metric, silent.has(metric.id)));
  const entry = ruleEntries(policy, infos, asOf, unsetLists(sources)).find(({ rule }) => rule === id);
  if (entry === undefined) throw new UsageError(`unknown rule: ${JSON.stringify(id)}`);
  return { ...entry, metrics: entry.metrics.flatMap((each) => infos.find((info) => info.id === each) ?? []) };
}

export function printRule(rule: ExplainedRule, effects: Effects): void {
  const kind = rule.relevance === null ? "" : `（${relevanceWords[rule.relevance]}，${stateWords[rule.state]}）`;
  const inForce = rule.values.filter(({ status }) => status === "现行");
  const lines = [
    `${rule.clause} ${rule.title} ${rule.rule}${kind}`,
    ...inForce.map(({ title, words, profile, effective_from: from, store }) => {
      const whose = store === null ? "" : `，门店 ${store}`;
      return `取值：${title} ${words}（${profile}，自 ${from} 起${whose}）`;
    }),
    ...rule.metrics.map(({ id, title, isSilent }) => `指标：${title}（${id}）${isSilent ? `，${NO_RECORDS}` : ""}`),
    ...rule.lists.map(({ title }) => `另见：${title}`),
    ...(rule.reason === null ? [] : [`说明：${rule.reason}`]),
  ];
  effects.out(`${lines.join("\n")}\n`);
}
