/** Metrics of the complaints family, in reading order. */
import type { Metric } from "../metric.ts";
import { complaintAcceptanceRate } from "./complaint-acceptance-rate.ts";
import { complaintCardCompleteRate } from "./complaint-card-complete-rate.ts";
import { complaintClosingRate } from "./complaint-closing-rate.ts";
import { complaintCompensation } from "./complaint-compensation.ts";
import { complaintMajorShare } from "./complaint-major-share.ts";
import { complaintRecordCompleteRate } from "./complaint-record-complete-rate.ts";
import { complaintRepeatRate } from "./complaint-repeat-rate.ts";
import { complaintReportOnTimeRate } from "./complaint-report-on-time-rate.ts";
import { complaintValidityRate } from "./complaint-validity-rate.ts";
import { complaintVerifiedRate } from "./complaint-verified-rate.ts";
import { complaintsByDemand } from "./complaints-by-demand.ts";
import { complaintsBySeverity } from "./complaints-by-severity.ts";
import { complaintsBySource } from "./complaints-by-source.ts";
import { complaintsByType } from "./complaints-by-type.ts";
import { complaintsOpen } from "./complaints-open.ts";
import { complaintsOverdue } from "./complaints-overdue.ts";
import { complaintsReceived } from "./complaints-received.ts";
import { daysToCloseMean } from "./days-to-close-mean.ts";
import { daysToCloseMedian } from "./days-to-close-median.ts";
import { daysToCloseP90 } from "./days-to-close-p90.ts";
import { earlyWarningRate } from "./early-warning-rate.ts";
import { feedbackRate } from "./feedback-rate.ts";
import { omsEntryRate } from "./oms-entry-rate.ts";

export const complaintMetrics: readonly Metric[] = [
  complaintsReceived,
  ...complaintsBySource,
  ...complaintsByDemand,
  ...complaintsByType,
  ...complaintsBySeverity,
  complaintValidityRate,
  complaintAcceptanceRate,
  complaintClosingRate,
  daysToCloseMean,
  daysToCloseMedian,
  daysToCloseP90,
  complaintsOpen,
  complaintsOverdue,
  complaintRepeatRate,
  complaintMajorShare,
  earlyWarningRate,
  feedbackRate,
  complaintCardCompleteRate,
  complaintRecordCompleteRate,
  complaintVerifiedRate,
  omsEntryRate,
  complaintReportOnTimeRate,
  complaintCompensation,
];
