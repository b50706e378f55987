/** What pages say about a measure, without the query behind it. */
import type { Metric } from "../metrics/metric.ts";
import type { MetricInfo } from "./snapshot.ts";

export function metricInfo(metric: Metric, isSilent: boolean): MetricInfo {
  const { id, title, definition, unit, direction, rule, clause, policy } = metric;
  return {
    id,
    title,
    definition,
    unit,
    direction,
    rule,
    clause,
    policy: policy?.id ?? null,
    hasDeadline: policy?.kind === "deadlines",
    isSilent,
  };
}
