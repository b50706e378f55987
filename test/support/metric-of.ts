/** One metric of one period out of an analysis, in the words of a worked example. */
import { parsePeriod } from "../../src/calendar/periods.ts";
import { metrics } from "../../src/metrics/catalogue.ts";
import { evaluate } from "../../src/metrics/evaluate.ts";
import type { Grain } from "../../src/metrics/metric.ts";
import type { MetricValue } from "../../src/metrics/metric-value.ts";
import type { Analysis } from "../../src/warehouse/analysis.ts";

export function metricNamed(id: string) {
  const found = metrics.find((metric) => metric.id === id);
  if (found === undefined) throw new Error(`no metric ${JSON.stringify(id)}`);
  return found;
}

/** Values of a metric and period at a grain, in the order in which evaluate gives them. */
export function valuesOf(
  analysis: Analysis,
  id: string,
  period: string,
  grain: Grain = "store",
): Promise<MetricValue[]> {
  return evaluate(analysis, { metrics: [metricNamed(id)], periods: [parsePeriod(period)], grains: [grain] });
}

/** `[numerator, denominator, value]` of the only store. */
export async function metricOf(analysis: Analysis, id: string, period: string) {
  const values = await valuesOf(analysis, id, period);
  const [only] = values;
  if (only === undefined || values.length > 1) throw new Error(`${values.length} stores have ${id}`);
  return [only.numerator, only.denominator, only.value];
}
