/** Metrics of the complaints family, in reading order. */
import type { Metric } from "../metric.ts";
import { compensationAuthorisedRate } from "./compensation-authorised-rate.ts";
import { complaintAcceptanceRate } from "./complaint-acceptance-rate.ts";
import { complaintAnswerRate } from "./complaint-answer-rate.ts";
import { complaintAssignmentHours } from "./complaint-assignment-hours.ts";
import { complaintCallbackRate } from "./complaint-callback-rate.ts";
import { complaintCardCompleteRate } from "./complaint-card-complete-rate.ts";
import { complaintCauseKnownRate } from "./complaint-cause-known-rate.ts";
import { complaintClosedWithReplyRate } from "./complaint-closed-with-reply-rate.ts";
import { complaintClosingRate } from "./complaint-closing-rate.ts";
import { complaintCompensation } from "./complaint-compensation.ts";
import { complaintConflicts } from "./complaint-conflicts.ts";
import { complaintGmHours } from "./complaint-gm-hours.ts";
import { complaintIntakeRate } from "./complaint-intake-rate.ts";
import { complaintInvestigationHours } from "./complaint-investigation-hours.ts";
import { complaintInvestigationRate } from "./complaint-investigation-rate.ts";
import { complaintMajorShare } from "./complaint-major-share.ts";
import { complaintRecordCompleteRate } from "./complaint-record-complete-rate.ts";
import { complaintRecurrenceRate } from "./complaint-recurrence-rate.ts";
import { complaintRecusalRate } from "./complaint-recusal-rate.ts";
import { complaintRepeatRate } from "./complaint-repeat-rate.ts";
import { complaintReportOnTimeRate } from "./complaint-report-on-time-rate.ts";
import { complaintResolutionApprovedRate } from "./complaint-resolution-approved-rate.ts";
import { complaintResolutionHours } from "./complaint-resolution-hours.ts";
import { complaintResolutionRate } from "./complaint-resolution-rate.ts";
import { complaintResponseRate } from "./complaint-response-rate.ts";
import { complaintValidityRate } from "./complaint-validity-rate.ts";
import { complaintVerifiedRate } from "./complaint-verified-rate.ts";
import { complaintVisitRate } from "./complaint-visit-rate.ts";
import { complaintWeeklyReportRate } from "./complaint-weekly-report-rate.ts";
import { complaintWrittenReplyShare } from "./complaint-written-reply-share.ts";
import { complaintsAtGm } from "./complaints-at-gm.ts";
import { complaintsByCause } from "./complaints-by-cause.ts";
import { complaintsByDemand } from "./complaints-by-demand.ts";
import { complaintsBySeverity } from "./complaints-by-severity.ts";
import { complaintsBySource } from "./complaints-by-source.ts";
import { complaintsByType } from "./complaints-by-type.ts";
import { complaintsOpen } from "./complaints-open.ts";
import { complaintsOpenA } from "./complaints-open-a.ts";
import { complaintsOverdue } from "./complaints-overdue.ts";
import { complaintsOverdueTwice } from "./complaints-overdue-twice.ts";
import { complaintsReceived } from "./complaints-received.ts";
import { complaintsUnassigned } from "./complaints-unassigned.ts";
import { crisisMeetingRate } from "./crisis-meeting-rate.ts";
import { daysToCloseA } from "./days-to-close-a.ts";
import { daysToCloseMean } from "./days-to-close-mean.ts";
import { daysToCloseMedian } from "./days-to-close-median.ts";
import { daysToCloseOthers } from "./days-to-close-others.ts";
import { daysToCloseP90 } from "./days-to-close-p90.ts";
import { earlyWarningRate } from "./early-warning-rate.ts";
import { feedbackRate } from "./feedback-rate.ts";
import { handlingSatisfactionRate } from "./handling-satisfaction-rate.ts";
import { investigationReportCompleteRate } from "./investigation-report-complete-rate.ts";
import { majorFirstNoticeRate } from "./major-first-notice-rate.ts";
import { majorGmHours } from "./major-gm-hours.ts";
import { manufacturerWarningRate } from "./manufacturer-warning-rate.ts";
import { omsEntryRate } from "./oms-entry-rate.ts";
import { unwarnedLoss } from "./unwarned-loss.ts";

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
  ...complaintsByCause,
  complaintCauseKnownRate,
  complaintRecurrenceRate,
  complaintAssignmentHours,
  complaintsUnassigned,
  complaintInvestigationRate,
  complaintInvestigationHours,
  investigationReportCompleteRate,
  complaintGmHours,
  complaintsAtGm,
  complaintResolutionApprovedRate,
  complaintResolutionHours,
  complaintClosedWithReplyRate,
  complaintWrittenReplyShare,
  complaintResponseRate,
  complaintResolutionRate,
  complaintAnswerRate,
  complaintRecusalRate,
  complaintConflicts,
  majorFirstNoticeRate,
  majorGmHours,
  crisisMeetingRate,
  manufacturerWarningRate,
  unwarnedLoss,
  compensationAuthorisedRate,
  complaintIntakeRate,
  complaintCallbackRate,
  handlingSatisfactionRate,
  complaintVisitRate,
  daysToCloseA,
  daysToCloseOthers,
  complaintsOpenA,
  complaintsOverdueTwice,
  complaintWeeklyReportRate,
];
