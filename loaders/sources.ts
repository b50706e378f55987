/** Every source contract, parents before the rows that refer to them. */
import { archiveItems } from "./archives/archive-items.ts";
import { archiveLoans } from "./archives/archive-loans.ts";
import { archivePackages } from "./archives/archive-packages.ts";
import { calendarExceptions } from "./calendar/calendar-exceptions.ts";
import { complaints } from "./complaints/complaints.ts";
import { majorAlerts } from "./complaints/major-alerts.ts";
import { reportRuns } from "./complaints/report-runs.ts";
import { customerGrades } from "./customers/customer-grades.ts";
import { customers } from "./customers/customers.ts";
import { gradeChanges } from "./customers/grade-changes.ts";
import { potentialAssessments } from "./customers/potential-assessments.ts";
import { receivables } from "./customers/receivables.ts";
import { serviceTimes } from "./customers/service-times.ts";
import { departments } from "./people/departments.ts";
import { employees } from "./people/employees.ts";
import { stores } from "./people/stores.ts";
import { deliveries } from "./sales/deliveries.ts";
import { orders } from "./sales/orders.ts";
import { showroomVisits } from "./sales/showroom-visits.ts";
import { testDrives } from "./sales/test-drives.ts";
import type { Source } from "./source.ts";
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
  complaints,
  majorAlerts,
  visitPlans,
  visitPlanItems,
  visits,
  visitReports,
  showroomVisits,
  testDrives,
  orders,
  receivables,
  potentialAssessments,
  customerGrades,
  gradeChanges,
  serviceTimes,
  reportRuns,
  calendarExceptions,
];

export const sourceNamed = (id: string): Source | undefined => sources.find((each) => each.id === id);
