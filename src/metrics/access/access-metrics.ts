/** Metrics of lending and viewing files, in reading order. */
import type { Metric } from "../metric.ts";
import { archiveLoansApprovedRate } from "./archive-loans-approved-rate.ts";
import { archiveLoansOnTimeRate } from "./archive-loans-on-time-rate.ts";
import { archiveLoansOverdue } from "./archive-loans-overdue.ts";
import { bannedBorrowers } from "./banned-borrowers.ts";
import { loanCancellationRate } from "./loan-cancellation-rate.ts";
import { loanEntryCompleteRate } from "./loan-entry-complete-rate.ts";
import { loansToBanned } from "./loans-to-banned.ts";
import { otherDepartmentViewsApprovedRate } from "./other-department-views-approved-rate.ts";
import { outsiderViewsUnchecked } from "./outsider-views-unchecked.ts";
import { ownDepartmentViewsApprovedRate } from "./own-department-views-approved-rate.ts";
import { salesPapersApprovedRate } from "./sales-papers-approved-rate.ts";
import { salesPapersOnTimeRate } from "./sales-papers-on-time-rate.ts";
import { salesPapersOverdue } from "./sales-papers-overdue.ts";
import { viewApprovalRate } from "./view-approval-rate.ts";
import { viewDecisionDays } from "./view-decision-days.ts";
import { viewRequestCompleteRate } from "./view-request-complete-rate.ts";
import { viewsWithoutGeneralManager } from "./views-without-general-manager.ts";
import { viewsWithoutPermission } from "./views-without-permission.ts";

export const accessMetrics: readonly Metric[] = [
  archiveLoansOnTimeRate,
  archiveLoansOverdue,
  salesPapersOnTimeRate,
  salesPapersOverdue,
  loanEntryCompleteRate,
  loanCancellationRate,
  archiveLoansApprovedRate,
  salesPapersApprovedRate,
  loansToBanned,
  viewRequestCompleteRate,
  bannedBorrowers,
  viewApprovalRate,
  viewDecisionDays,
  viewsWithoutPermission,
  outsiderViewsUnchecked,
  ownDepartmentViewsApprovedRate,
  otherDepartmentViewsApprovedRate,
  viewsWithoutGeneralManager,
];
