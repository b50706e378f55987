import { accessGrant } from "./access-grant.ts";
import { actionReport } from "./action-report.ts";
import { archiveInspection } from "./archive-inspection.ts";
import { archiveItem } from "./archive-item.ts";
import { archiveLoan } from "./archive-loan.ts";
import { archiveLoss } from "./archive-loss.ts";
import { archivePackage } from "./archive-package.ts";
import { archiveProcessing } from "./archive-processing.ts";
import { attendance } from "./attendance.ts";
import { boardEntry } from "./board-entry.ts";
import { branchStock } from "./branch-stock.ts";
import { calendarException } from "./calendar-exception.ts";
import { campaign } from "./campaign.ts";
import { cardTransfer } from "./card-transfer.ts";
import { complaint } from "./complaint.ts";
import { complaintParticipant } from "./complaint-participant.ts";
import { correctiveAction } from "./corrective-action.ts";
import { creditRating } from "./credit-rating.ts";
import { customer } from "./customer.ts";
import { customerAssignment } from "./customer-assignment.ts";
import { customerChange } from "./customer-change.ts";
import { customerContact } from "./customer-contact.ts";
import { customerFiling } from "./customer-filing.ts";
import { customerGrade } from "./customer-grade.ts";
import { customerPrivilege } from "./customer-privilege.ts";
import { dataAudit } from "./data-audit.ts";
import { delivery } from "./delivery.ts";
import { department } from "./department.ts";
import { departmentHead } from "./department-head.ts";
import { dutyDay } from "./duty-day.ts";
import { employee } from "./employee.ts";
import type { Entity } from "./entity.ts";
import { expenseClaim } from "./expense-claim.ts";
import { gradeChange } from "./grade-change.ts";
import { insuranceClaim } from "./insurance-claim.ts";
import { investigationReport } from "./investigation-report.ts";
import { leadCard } from "./lead-card.ts";
import { leadFollowUp } from "./lead-follow-up.ts";
import { majorAlert } from "./major-alert.ts";
import { monthlyPay } from "./monthly-pay.ts";
import { orderChange } from "./order-change.ts";
import { orderReview } from "./order-review.ts";
import { outreach } from "./outreach.ts";
import { penaltyDecision } from "./penalty-decision.ts";
import { performanceSheet } from "./performance-sheet.ts";
import { potentialAssessment } from "./potential-assessment.ts";
import { receivable } from "./receivable.ts";
import { reception } from "./reception.ts";
import { rectificationOrder } from "./rectification-order.ts";
import { referral } from "./referral.ts";
import { registrationReminder } from "./registration-reminder.ts";
import { reportAmendment } from "./report-amendment.ts";
import { reportRequest } from "./report-request.ts";
import { reportRun } from "./report-run.ts";
import { roadshow } from "./roadshow.ts";
import { roadshowStaff } from "./roadshow-staff.ts";
import { salesLog } from "./sales-log.ts";
import { salesOrder } from "./sales-order.ts";
import { salesTarget } from "./sales-target.ts";
import { serviceTime } from "./service-time.ts";
import { showroomVisit } from "./showroom-visit.ts";
import { sourceCheck } from "./source-check.ts";
import { stepEvaluation } from "./step-evaluation.ts";
import { store } from "./store.ts";
import { surveyAnswer } from "./survey-answer.ts";
import { testDrive } from "./test-drive.ts";
import { viewRequest } from "./view-request.ts";
import { visit } from "./visit.ts";
import { visitCommitment } from "./visit-commitment.ts";
import { visitPlan } from "./visit-plan.ts";
import { visitPlanItem } from "./visit-plan-item.ts";
import { visitReport } from "./visit-report.ts";

/** Every entity, parents before the rows that refer to them. */
export const entities = [
  store,
  department,
  employee,
  customer,
  delivery,
  archivePackage,
  archiveItem,
  archiveLoan,
  archiveLoss,
  rectificationOrder,
  penaltyDecision,
  monthlyPay,
  archiveProcessing,
  archiveInspection,
  accessGrant,
  viewRequest,
  complaint,
  majorAlert,
  complaintParticipant,
  investigationReport,
  visitPlan,
  visitPlanItem,
  visit,
  visitReport,
  visitCommitment,
  showroomVisit,
  testDrive,
  salesOrder,
  campaign,
  roadshow,
  roadshowStaff,
  leadCard,
  leadFollowUp,
  cardTransfer,
  sourceCheck,
  outreach,
  dutyDay,
  dataAudit,
  actionReport,
  attendance,
  salesTarget,
  salesLog,
  stepEvaluation,
  orderChange,
  referral,
  branchStock,
  boardEntry,
  receivable,
  potentialAssessment,
  customerGrade,
  gradeChange,
  serviceTime,
  customerFiling,
  customerPrivilege,
  orderReview,
  creditRating,
  customerContact,
  surveyAnswer,
  correctiveAction,
  reception,
  insuranceClaim,
  departmentHead,
  customerChange,
  customerAssignment,
  expenseClaim,
  registrationReminder,
  reportRun,
  reportRequest,
  reportAmendment,
  performanceSheet,
  calendarException,
] as const satisfies readonly Entity[];

export type EntityName = (typeof entities)[number]["name"];

export function entityNamed(name: EntityName): Entity {
  const found = entities.find((each) => each.name === name);
  if (found === undefined) throw new Error(`unknown entity: ${name}`);
  return found;
}
