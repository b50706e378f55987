/** Metrics of the reports family, in reading order. */
import type { Metric } from "../metric.ts";
import { performanceSheetOnTimeRate } from "./performance-sheet-on-time-rate.ts";
import { reportAmendmentApprovalRate } from "./report-amendment-approval-rate.ts";
import { reportAmendments } from "./report-amendments.ts";
import { reportOnTimeRate } from "./report-on-time-rate.ts";
import { reportRequestApprovalRate } from "./report-request-approval-rate.ts";
import { reportReviewRate } from "./report-review-rate.ts";
import { reportsProduced } from "./reports-produced.ts";

export const reportMetrics: readonly Metric[] = [
  reportOnTimeRate,
  reportsProduced,
  reportReviewRate,
  reportRequestApprovalRate,
  reportAmendments,
  reportAmendmentApprovalRate,
  performanceSheetOnTimeRate,
];
