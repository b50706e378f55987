import { archiveItem } from "./archive-item.ts";
import { archiveLoan } from "./archive-loan.ts";
import { archivePackage } from "./archive-package.ts";
import { calendarException } from "./calendar-exception.ts";
import { complaint } from "./complaint.ts";
import { customer } from "./customer.ts";
import { customerGrade } from "./customer-grade.ts";
import { delivery } from "./delivery.ts";
import { department } from "./department.ts";
import { employee } from "./employee.ts";
import type { Entity } from "./entity.ts";
import { gradeChange } from "./grade-change.ts";
import { majorAlert } from "./major-alert.ts";
import { potentialAssessment } from "./potential-assessment.ts";
import { receivable } from "./receivable.ts";
import { reportRun } from "./report-run.ts";
import { salesOrder } from "./sales-order.ts";
import { serviceTime } from "./service-time.ts";
import { showroomVisit } from "./showroom-visit.ts";
import { store } from "./store.ts";
import { testDrive } from "./test-drive.ts";
import { visit } from "./visit.ts";
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
  complaint,
  majorAlert,
  visitPlan,
  visitPlanItem,
  visit,
  visitReport,
  showroomVisit,
  testDrive,
  salesOrder,
  receivable,
  potentialAssessment,
  customerGrade,
  gradeChange,
  serviceTime,
  reportRun,
  calendarException,
] as const satisfies readonly Entity[];

export type EntityName = (typeof entities)[number]["name"];

export function entityNamed(name: EntityName): Entity {
  const found = entities.find((each) => each.name === name);
  if (found === undefined) throw new Error(`unknown entity: ${name}`);
  return found;
}
