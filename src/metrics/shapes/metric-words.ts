/** The words of a metric: everything that its events do not say. */
import type { Metric } from "../metric.ts";

export type MetricWords = Omit<Metric, "events" | "aggregate" | "unit" | "direction" | "policy" | "grains"> &
  Partial<Pick<Metric, "direction" | "policy" | "grains">>;

export const everyGrain = ["store", "department", "team", "employee"] as const;
