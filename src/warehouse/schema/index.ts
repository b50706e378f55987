/** The tables a metric may read, as types and as data. */
import { dimCalendar } from "./dim-calendar.ts";
import { dimCustomer } from "./dim-customer.ts";
import { dimCustomerCard } from "./dim-customer-card.ts";
import { dimDepartment } from "./dim-department.ts";
import { dimEmployee } from "./dim-employee.ts";
import { dimRegister } from "./dim-register.ts";
import { dimStore } from "./dim-store.ts";
import { fctArchiveItems } from "./fct-archive-items.ts";
import { fctAssessments } from "./fct-assessments.ts";
import { fctCampaigns } from "./fct-campaigns.ts";
import { fctCardMonths } from "./fct-card-months.ts";
import { fctCards } from "./fct-cards.ts";
import { fctComplaints } from "./fct-complaints.ts";
import { fctDeadlines } from "./fct-deadlines.ts";
import { fctDeliveries } from "./fct-deliveries.ts";
import { fctFindings } from "./fct-findings.ts";
import { fctFollowUps } from "./fct-follow-ups.ts";
import { fctGradeChanges } from "./fct-grade-changes.ts";
import { fctGradeProposals } from "./fct-grade-proposals.ts";
import { fctGrades } from "./fct-grades.ts";
import { fctGradingReviews } from "./fct-grading-reviews.ts";
import { fctInspections } from "./fct-inspections.ts";
import { fctMonthlyPay } from "./fct-monthly-pay.ts";
import { fctOrders } from "./fct-orders.ts";
import { fctPenaltyDecisions } from "./fct-penalty-decisions.ts";
import { fctPotential } from "./fct-potential.ts";
import { fctReceivables } from "./fct-receivables.ts";
import { fctRectificationOrders } from "./fct-rectification-orders.ts";
import { fctReferrals } from "./fct-referrals.ts";
import { fctReportRuns } from "./fct-report-runs.ts";
import { fctSalesTargets } from "./fct-sales-targets.ts";
import { fctServiceTime } from "./fct-service-time.ts";
import { fctShowroomVisits } from "./fct-showroom-visits.ts";
import { fctStepScores } from "./fct-step-scores.ts";
import { fctTestDrives } from "./fct-test-drives.ts";
import { fctVisitDuties } from "./fct-visit-duties.ts";
import { fctVisitPlanItems } from "./fct-visit-plan-items.ts";
import { fctVisits } from "./fct-visits.ts";
import { fctWaits } from "./fct-waits.ts";
import type { Mart, RowOf } from "./mart.ts";
import { runContext } from "./run-context.ts";

/** Every mart, in the order in which they are built. */
export const marts = [
  runContext,
  dimStore,
  dimRegister,
  dimDepartment,
  dimEmployee,
  dimCustomer,
  dimCustomerCard,
  dimCalendar,
  fctDeliveries,
  fctArchiveItems,
  fctInspections,
  fctComplaints,
  fctShowroomVisits,
  fctTestDrives,
  fctOrders,
  fctVisits,
  fctVisitPlanItems,
  fctVisitDuties,
  fctDeadlines,
  fctCards,
  fctCardMonths,
  fctFollowUps,
  fctSalesTargets,
  fctCampaigns,
  fctReferrals,
  fctStepScores,
  fctRectificationOrders,
  fctPenaltyDecisions,
  fctMonthlyPay,
  fctReceivables,
  fctPotential,
  fctGrades,
  fctGradeProposals,
  fctGradeChanges,
  fctServiceTime,
  fctAssessments,
  fctGradingReviews,
  fctReportRuns,
  fctWaits,
  fctFindings,
] as const satisfies readonly Mart[];

type MartUnion = (typeof marts)[number];

/** Kysely's view of the warehouse: marts only, so a metric that reads staging does not compile. */
export type Warehouse = { [M in MartUnion as M["name"]]: RowOf<M> };
