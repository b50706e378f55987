/** Metrics of the satisfaction family, in reading order. */
import type { Metric } from "../metric.ts";
import { correctiveActionOnTimeRate } from "./corrective-action-on-time-rate.ts";
import { satisfactionScore } from "./satisfaction-score.ts";
import { surveyResponseRate } from "./survey-response-rate.ts";
import { surveyYearlyRate } from "./survey-yearly-rate.ts";
import { weakAspectTreatedRate } from "./weak-aspect-treated-rate.ts";

export const satisfactionMetrics: readonly Metric[] = [
  surveyYearlyRate,
  surveyResponseRate,
  satisfactionScore,
  weakAspectTreatedRate,
  correctiveActionOnTimeRate,
];
