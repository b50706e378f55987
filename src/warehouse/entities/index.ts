import { accessGrant } from "./access-grant.ts";
import { archiveInspection } from "./archive-inspection.ts";
import { archiveItem } from "./archive-item.ts";
import { archiveLoan } from "./archive-loan.ts";
import { archivePackage } from "./archive-package.ts";
import { archiveProcessing } from "./archive-processing.ts";
import { calendarException } from "./calendar-exception.ts";
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
import { delivery } from "./delivery.ts";
import { department } from "./department.ts";
import { departmentHead } from "./department-head.ts";
import { employee } from "./employee.ts";
import type { Entity } from "./entity.ts";
import { expenseClaim } from "./expense-claim.ts";
import { gradeChange } from "./grade-change.ts";
import { insuranceClaim } from "./insurance-claim.ts";
import { investigationReport } from "./investigation-report.ts";
import { majorAlert } from "./major-alert.ts";
import { orderReview } from "./order-review.ts";
import { potentialAssessment } from "./potential-assessment.ts";
import { receivable } from "./receivable.ts";
import { reception } from "./reception.ts";
import { registrationReminder } from "./registration-reminder.ts";
import { reportRun } from "./report-run.ts";
import { salesOrder } from "./sales-order.ts";
import { serviceTime } from "./service-time.ts";
import { showroomVisit } from "./showroom-visit.ts";
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
  calendarException,
] as const satisfies readonly Entity[];

export type EntityName = (typeof entities)[number]["name"];

export function entityNamed(name: EntityName): Entity {
  const found = entities.find((each) => each.name === name);
  if (found === undefined) throw new Error(`unknown entity: ${name}`);
  return found;
}
