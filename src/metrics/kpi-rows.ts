/** Metric values with everything a program needs to show them: the rows of `guanlan kpi --json`. */
import { parsePeriod } from "../calendar/periods.ts";
import type { Policy } from "../policy/policy.ts";
import type { Target } from "../project/project-schema.ts";
import { metrics } from "./catalogue.ts";
import type { Metric } from "./metric.ts";
import type { KpiRow, MetricValue } from "./metric-value.ts";

export interface KpiContext {
  readonly analysis: { readonly policy: Policy; readonly asOf: string };
  readonly project: { readonly config: { readonly targets: readonly Target[] } };
}

export function kpiRows(values: readonly MetricValue[], { analysis, project }: KpiContext): KpiRow[] {
  const byId = new Map(metrics.map((metric) => [metric.id, metric]));
  return values.flatMap((value) => {
    const metric = byId.get(value.metric);
    if (metric === undefined) return [];
    const { end } = parsePeriod(value.period);
    const on = end < analysis.asOf ? end : analysis.asOf;
    return [kpiRow(metric, value, { on, analysis, targets: project.config.targets })];
  });
}

function kpiRow(
  metric: Metric,
  { metric: id, period, grain, store, department, team, employee, numerator, denominator, value }: MetricValue,
  { on, analysis, targets }: { on: string; analysis: KpiContext["analysis"]; targets: readonly Target[] },
): KpiRow {
  return {
    metric: id,
    title: metric.title,
    unit: metric.unit,
    direction: metric.direction,
    period,
    grain,
    store,
    department,
    team,
    employee,
    numerator,
    denominator,
    value,
    target: targetFor(targets, { metric: id, store, on }),
    clause: metric.clause,
    as_of: analysis.asOf,
    profile: profileOf(metric, analysis.policy, on),
  };
}

/** The target in force on a day: the store's own before the group's; null when none was set. */
export function targetFor(
  targets: readonly Target[],
  { metric, store, on }: { metric: string; store: string | null; on: string },
): number | null {
  const inForce = targets.filter(
    (each) =>
      each.metric === metric &&
      (each.effective_from === undefined || each.effective_from <= on) &&
      (each.effective_to === undefined || on <= each.effective_to),
  );
  const own = inForce.find((each) => each.store === store && store !== null);
  return (own ?? inForce.find((each) => each.store === undefined))?.value ?? null;
}

/** The active profile whose value decides the metric, else the one that holds its rule's chapter. */
function profileOf({ policy: decidedBy, rule }: Metric, policy: Policy, on: string): string {
  const value = decidedBy === undefined ? undefined : policy.find(decidedBy.kind, decidedBy.id, on);
  if (value !== undefined) return value.profile;
  const chapter = rule.slice(0, "P02".length);
  return policy.profiles.find((profile) => rulesOf(profile).some((each) => each.startsWith(chapter)))?.id ?? "";
}

const rulesOf = (profile: Policy["profiles"][number]): readonly string[] =>
  [profile.deadlines, profile.settings, profile.required_items, profile.reports].flat().map(({ rule }) => rule);
