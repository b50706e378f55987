/** A metric over several stores: Σ numerator ÷ Σ denominator, never a mean of rates; stores without the records are left out. */
import { isSaid, noNumbers, rate } from "./cell-value.ts";
import type { Metric } from "./metric.ts";
import type { MetricValue } from "./metric-value.ts";

/** Numbers of the stores' values of one metric and period together; undefined for quantiles, which do not add up. */
export function groupTotal(
  metric: Metric,
  all: readonly MetricValue[],
): Pick<MetricValue, "numerator" | "denominator" | "value"> | undefined {
  if (metric.aggregate === "median" || metric.aggregate === "p90") return undefined;
  const values = all.filter(isSaid);
  if (values.length < all.length && values.length === 0) return noNumbers;
  const numerator = values.reduce((sum, value) => sum + (value.numerator ?? 0), 0);
  if (metric.aggregate === "sum" || metric.aggregate === "stock") {
    return { numerator, denominator: null, value: numerator };
  }
  const denominator = values.reduce((sum, value) => sum + (value.denominator ?? 0), 0);
  return rate(numerator, denominator, metric.per);
}
