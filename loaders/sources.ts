/** Every source contract, parents before the rows that refer to them. */

import { accessGrants } from "./archives/access-grants.ts";
import { archiveInspections } from "./archives/archive-inspections.ts";
import { archiveItems } from "./archives/archive-items.ts";
import { archiveLoans } from "./archives/archive-loans.ts";
import { archivePackages } from "./archives/archive-packages.ts";
import { archiveProcessings } from "./archives/archive-processings.ts";
import { viewRequests } from "./archives/view-requests.ts";
import { calendarExceptions } from "./calendar/calendar-exceptions.ts";
import { cardTransfers } from "./cards/card-transfers.ts";
import { leadCards } from "./cards/lead-cards.ts";
import { leadFollowUps } from "./cards/lead-follow-ups.ts";
import { sourceChecks } from "./cards/source-checks.ts";
import { complaintParticipants } from "./complaints/complaint-participants.ts";
import { complaints } from "./complaints/complaints.ts";
import { investigationReports } from "./complaints/investigation-reports.ts";
import { majorAlerts } from "./complaints/major-alerts.ts";
import { customerContacts } from "./contacts/customer-contacts.ts";
import { insuranceClaims } from "./contacts/insurance-claims.ts";
import { receptions } from "./contacts/receptions.ts";
import { creditRatings } from "./customers/credit-ratings.ts";
import { customerAssignments } from "./customers/customer-assignments.ts";
import { customerChanges } from "./customers/customer-changes.ts";
import { customerFilings } from "./customers/customer-filings.ts";
import { customerGrades } from "./customers/customer-grades.ts";
import { customerPrivileges } from "./customers/customer-privileges.ts";
import { customers } from "./customers/customers.ts";
import { expenseClaims } from "./customers/expense-claims.ts";
import { gradeChanges } from "./customers/grade-changes.ts";
import { orderReviews } from "./customers/order-reviews.ts";
import { potentialAssessments } from "./customers/potential-assessments.ts";
import { receivables } from "./customers/receivables.ts";
import { registrationReminders } from "./customers/registration-reminders.ts";
import { serviceTimes } from "./customers/service-times.ts";
import { campaigns } from "./marketing/campaigns.ts";
import { roadshowRecords } from "./marketing/roadshow-records.ts";
import { roadshows } from "./marketing/roadshows.ts";
import { archiveLosses } from "./penalties/archive-losses.ts";
import { monthlyPays } from "./penalties/monthly-pays.ts";
import { penaltyDecisions } from "./penalties/penalty-decisions.ts";
import { rectificationOrders } from "./penalties/rectification-orders.ts";
import { attendanceDays } from "./people/attendance-days.ts";
import { dataAudits } from "./people/data-audits.ts";
import { departmentHeads } from "./people/department-heads.ts";
import { departments } from "./people/departments.ts";
import { dutyDays } from "./people/duty-days.ts";
import { employees } from "./people/employees.ts";
import { stores } from "./people/stores.ts";
import { performanceSheets } from "./reports/performance-sheets.ts";
import { reportAmendments } from "./reports/report-amendments.ts";
import { reportRequests } from "./reports/report-requests.ts";
import { reportRuns } from "./reports/report-runs.ts";
import { deliveries } from "./sales/deliveries.ts";
import { orderChanges } from "./sales/order-changes.ts";
import { orders } from "./sales/orders.ts";
import { referrals } from "./sales/referrals.ts";
import { salesLogs } from "./sales/sales-logs.ts";
import { salesTargets } from "./sales/sales-targets.ts";
import { showroomVisits } from "./sales/showroom-visits.ts";
import { stepEvaluations } from "./sales/step-evaluations.ts";
import { testDrives } from "./sales/test-drives.ts";
import { correctiveActions } from "./satisfaction/corrective-actions.ts";
import { surveyAnswers } from "./satisfaction/survey-answers.ts";
import type { Source } from "./source.ts";
import { boardEntries } from "./vehicles/board-entries.ts";
import { branchStays } from "./vehicles/branch-stays.ts";
import { actionReports } from "./visits/action-reports.ts";
import { outreachRecords } from "./visits/outreach-records.ts";
import { visitCommitments } from "./visits/visit-commitments.ts";
import { visitPlanItems } from "./visits/visit-plan-items.ts";
import { visitPlans } from "./visits/visit-plans.ts";
import { visitReports } from "./visits/visit-reports.ts";
import { visits } from "./visits/visits.ts";

export const sources: readonly Source[] = [
  stores,
  departments,
  employees,
  customers,
  deliveries,
  archivePackages,
  archiveItems,
  archiveLoans,
  archiveLosses,
  rectificationOrders,
  penaltyDecisions,
  monthlyPays,
  archiveProcessings,
  archiveInspections,
  accessGrants,
  viewRequests,
  complaints,
  majorAlerts,
  complaintParticipants,
  investigationReports,
  visitPlans,
  visitPlanItems,
  visits,
  visitReports,
  visitCommitments,
  showroomVisits,
  testDrives,
  orders,
  campaigns,
  roadshows,
  roadshowRecords,
  leadCards,
  leadFollowUps,
  cardTransfers,
  sourceChecks,
  outreachRecords,
  dutyDays,
  dataAudits,
  actionReports,
  attendanceDays,
  salesTargets,
  salesLogs,
  stepEvaluations,
  orderChanges,
  referrals,
  branchStays,
  boardEntries,
  receivables,
  potentialAssessments,
  customerGrades,
  gradeChanges,
  serviceTimes,
  customerFilings,
  customerPrivileges,
  orderReviews,
  creditRatings,
  customerContacts,
  surveyAnswers,
  correctiveActions,
  receptions,
  insuranceClaims,
  departmentHeads,
  customerChanges,
  customerAssignments,
  expenseClaims,
  registrationReminders,
  reportRuns,
  reportRequests,
  reportAmendments,
  performanceSheets,
  calendarExceptions,
];

export const sourceNamed = (id: string): Source | undefined => sources.find((each) => each.id === id);
