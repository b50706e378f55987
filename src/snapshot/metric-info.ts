/** What pages say about a measure, without the query behind it. */
import type { Metric } from "../metrics/metric.ts";
import type { MetricInfo } from "./snapshot.ts";

export function metricInfo({ id, title, definition, unit, direction, rule, clause, policy }: Metric): MetricInfo {
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
  };
}
