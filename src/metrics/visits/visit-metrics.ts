/** Metrics of the visits family, in reading order. */
import type { Metric } from "../metric.ts";
import { actionReportRate } from "./action-report-rate.ts";
import { expenseAppliedRate } from "./expense-applied-rate.ts";
import { nextVisitAgreedRate } from "./next-visit-agreed-rate.ts";
import { nextVisitKeptRate } from "./next-visit-kept-rate.ts";
import { outreachAttainment } from "./outreach-attainment.ts";
import { outreachShortfallDays } from "./outreach-shortfall-days.ts";
import { outreachShortfallUnits } from "./outreach-shortfall-units.ts";
import { routeMapRate } from "./route-map-rate.ts";
import { seniorVisitRate } from "./senior-visit-rate.ts";
import { supervisorVisitARate } from "./supervisor-visit-a-rate.ts";
import { visitAShare } from "./visit-a-share.ts";
import { visitCommitmentRate } from "./visit-commitment-rate.ts";
import { visitCommitmentsOverdue } from "./visit-commitments-overdue.ts";
import { visitComplainantShare } from "./visit-complainant-share.ts";
import { visitFrequencyA } from "./visit-frequency-a.ts";
import { visitFrequencyB } from "./visit-frequency-b.ts";
import { visitFrequencyC } from "./visit-frequency-c.ts";
import { visitNewBusinessShare } from "./visit-new-business-share.ts";
import { visitOutOfTownRate } from "./visit-out-of-town-rate.ts";
import { visitPlanCompletionRate } from "./visit-plan-completion-rate.ts";
import { visitPlanOnTimeRate } from "./visit-plan-on-time-rate.ts";
import { visitQuotaAttainment } from "./visit-quota-attainment.ts";
import { visitReportOnTimeRate } from "./visit-report-on-time-rate.ts";
import { visitSameDayRecordRate } from "./visit-same-day-record-rate.ts";
import { visitScore } from "./visit-score.ts";
import { visitTopCustomersShare } from "./visit-top-customers-share.ts";
import { visitUnplannedShare } from "./visit-unplanned-share.ts";
import { visitsByPurpose } from "./visits-by-purpose.ts";
import { visitsByTarget } from "./visits-by-target.ts";
import { visitsMade } from "./visits-made.ts";

export const visitMetrics: readonly Metric[] = [
  visitsMade,
  visitQuotaAttainment,
  visitPlanOnTimeRate,
  visitPlanCompletionRate,
  visitUnplannedShare,
  visitReportOnTimeRate,
  ...visitsByPurpose,
  ...visitsByTarget,
  visitNewBusinessShare,
  nextVisitAgreedRate,
  nextVisitKeptRate,
  visitTopCustomersShare,
  visitComplainantShare,
  visitAShare,
  visitCommitmentRate,
  visitCommitmentsOverdue,
  visitScore,
  expenseAppliedRate,
  visitFrequencyA,
  visitFrequencyB,
  visitFrequencyC,
  visitOutOfTownRate,
  seniorVisitRate,
  supervisorVisitARate,
  ...outreachAttainment,
  outreachShortfallUnits,
  outreachShortfallDays,
  actionReportRate,
  visitSameDayRecordRate,
  routeMapRate,
];
