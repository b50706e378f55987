/** A metric over several stores: Σ numerator ÷ Σ denominator, never a mean of rates. */
import { rate } from "./cell-value.ts";
import type { Metric } from "./metric.ts";
import type { MetricValue } from "./metric-value.ts";

/** Numbers of the stores' values of one metric and period together; undefined for quantiles, which do not add up. */
export function groupTotal(
  metric: Metric,
  values: readonly MetricValue[],
): Pick<MetricValue, "numerator" | "denominator" | "value"> | undefined {
  if (metric.aggregate === "median" || metric.aggregate === "p90") return undefined;
  const numerator = values.reduce((sum, value) => sum + (value.numerator ?? 0), 0);
  if (metric.aggregate === "sum" || metric.aggregate === "stock") {
    return { numerator, denominator: null, value: numerator };
  }
  const denominator = values.reduce((sum, value) => sum + (value.denominator ?? 0), 0);
  return rate(numerator, denominator, metric.per);
}
