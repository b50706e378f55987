/** How each rule of the register is answered in a project: by figures, by a list, by the product itself, or not at all. */
import type { Rule, WitnessKind } from "../policy/rule-register.ts";

/**
 * `measured`: a metric with data answers it. `listed`: a list or an integrity check shows its cases. `kept`: the
 * product does what it asks. `no_data`: this project has no records for its metrics, or no policy or setting for its list.
 * `prose`: nothing to answer, or a stated reason why not.
 */
export const ruleStates = ["measured", "listed", "kept", "no_data", "prose"] as const;
export type RuleState = (typeof ruleStates)[number];

/** What there is to answer rules with. */
export interface Answers {
  readonly metrics: readonly { readonly id: string; readonly rule: string }[];
  /** Metrics for which no store has records. */
  readonly silent: ReadonlySet<string>;
  /** Rules that an active deduction, or its counter, comes from. */
  readonly penalised: ReadonlySet<string>;
  /** Lists that stay empty until the owner has set something. */
  readonly unset: ReadonlySet<string>;
}

export function ruleState(rule: Pick<Rule, "id" | "by">, answers: Answers): RuleState {
  const measures = metricsOf(rule, answers.metrics);
  if (measures.some((id) => !answers.silent.has(id))) return "measured";
  const lists = witnesses(rule, "list");
  const isOpen = (list: string) => list !== "penalties" || answers.penalised.has(rule.id);
  const open = lists.filter((list) => isOpen(list) && !answers.unset.has(list));
  if (open.length > 0 || witnesses(rule, "check").length > 0) return "listed";
  if (witnesses(rule, "output").length > 0) return "kept";
  return measures.length > 0 || lists.length > 0 ? "no_data" : "prose";
}

/** Ids of the metrics that answer a rule: those that cite it, then those it shares with another rule. */
export function metricsOf(rule: Pick<Rule, "id" | "by">, metrics: Answers["metrics"]): string[] {
  const own = metrics.filter((metric) => metric.rule === rule.id).map(({ id }) => id);
  const shared = witnesses(rule, "metric").filter((id) => metrics.some((metric) => metric.id === id));
  return [...new Set([...own, ...shared])];
}

export const witnesses = ({ by }: Pick<Rule, "by">, kind: WitnessKind): string[] =>
  by.filter((each) => each.startsWith(`${kind}:`)).map((each) => each.slice(kind.length + 1));
