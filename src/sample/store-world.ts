/** Everything that happens at one store, as rows in order of time. */

import { archiveLoans, type LoanRow } from "./archives/loans.ts";
import { type ArchivePackage, archivePackages } from "./archives/packages.ts";
import type { AlertRow } from "./complaints/complaint-row.ts";
import { complaintsOf } from "./complaints/complaints.ts";
import { alertsOf } from "./complaints/escalation.ts";
import { reportRuns, weeklyReports } from "./complaints/report-runs.ts";
import { firstNotices, type HandledComplaint, withSteps } from "./complaints/steps.ts";
import { type GradeRow, grades, type PotentialRow, potentialScores } from "./customers/assessments.ts";
import { type GradeChangeRow, gradeChanges, type ServiceTimeRow, serviceTimes } from "./customers/care.ts";
import type { CustomerRow } from "./customers/customer-row.ts";
import { organisationTrade } from "./customers/organisation-trade.ts";
import { organisationsOf } from "./customers/organisations.ts";
import { earlierOwners } from "./customers/private-customers.ts";
import type { ReceivableRow } from "./customers/receivable-row.ts";
import { type PenaltyRegisters, penaltyRegisters } from "./penalties/penalty-registers.ts";
import { type StoreRecords, storeRecords } from "./records/store-records.ts";
import { type Registers, registersOf } from "./registers/registers.ts";
import { type CareRegisters, careRegisters } from "./relations/care-registers.ts";
import { periodicReports } from "./reports/periodic-reports.ts";
import { type Reporting, reportingOf } from "./reports/reporting.ts";
import type { DeliveryRow } from "./sales/delivery-row.ts";
import type { OrderRow } from "./sales/order-row.ts";
import { retailOrders } from "./sales/retail-orders.ts";
import { ownersOf, saleDeliveries } from "./sales/sale-deliveries.ts";
import { serviceDeliveries } from "./sales/service-deliveries.ts";
import type { Party } from "./showroom/outcomes.ts";
import { partiesOf } from "./showroom/showroom.ts";
import type { StoreContext } from "./store-context.ts";
import { type FollowedVisits, withFollowUps } from "./visits/follow-ups.ts";
import type { Visited } from "./visits/visit-rows.ts";
import { visitBook } from "./visits/visits.ts";

export interface StoreWorld {
  readonly store_id: string;
  readonly customers: readonly CustomerRow[];
  readonly parties: readonly Party[];
  readonly orders: readonly OrderRow[];
  readonly sales: readonly DeliveryRow[];
  readonly services: readonly DeliveryRow[];
  readonly packages: readonly ArchivePackage[];
  readonly loans: readonly LoanRow[];
  readonly complaints: readonly HandledComplaint[];
  readonly alerts: readonly AlertRow[];
  readonly reporting: Reporting;
  readonly visits: FollowedVisits;
  readonly care: CareRegisters;
  readonly receivables: readonly ReceivableRow[];
  readonly potentials: readonly PotentialRow[];
  readonly grades: readonly GradeRow[];
  readonly gradeChanges: readonly GradeChangeRow[];
  readonly serviceTimes: readonly ServiceTimeRow[];
  /** Undefined where the sales department keeps none. */
  readonly registers: Registers | undefined;
  readonly records: StoreRecords;
  readonly penalties: PenaltyRegisters;
}

export function storeWorld(context: StoreContext): StoreWorld {
  const organisations = organisationsOf(context);
  const earlier = earlierOwners(context);
  const parties = partiesOf(context);
  const trade = organisationTrade(context, organisations);
  const retail = retailOrders(context, parties);
  const orders = [...retail, ...trade.orders].sort(
    (a, b) => a.row.signed_at - b.row.signed_at || (a.row.order_id < b.row.order_id ? -1 : 1),
  );
  const owners = [...earlier, ...organisations.flatMap((each) => each.fleet), ...ownersOf(orders)];
  const sales = saleDeliveries(context, orders);
  const services = serviceDeliveries(context, owners);
  const complaints = withSteps(context, complaintsOf(context, owners));
  const alerts = alertsOf(context.random.fork("alerts"), context.span, complaints);
  const graded = grades(context, organisations);
  const visits = visitBook(context, {
    firms: organisations.map((each) => visited(each.customer, each.trade.orders > 0)),
    buyers: [...earlier, ...retail].map((each) => visited(each.customer, true)),
  });
  const customers = [...earlier, ...retail, ...organisations].map((each) => each.customer);
  const packages = archivePackages(context, [...sales, ...services]);
  const orderRows = orders.map((order) => order.row);
  return {
    store_id: context.id,
    customers,
    parties,
    orders: orderRows,
    sales,
    services,
    packages,
    loans: archiveLoans(context),
    complaints,
    alerts: [...alerts, ...firstNotices(context, complaints)],
    reporting: reportingOf(context, [...reportRuns(context), ...weeklyReports(context), ...periodicReports(context)]),
    visits: { ...visits, visits: withFollowUps(context, visits.visits) },
    care: careRegisters(context, { complaints, customers, grades: graded, visits: visits.visits }),
    receivables: trade.receivables,
    potentials: potentialScores(context, organisations),
    grades: graded,
    gradeChanges: gradeChanges(context, graded),
    serviceTimes: serviceTimes(context, organisations),
    registers: registersOf(context, { parties, orders: orderRows, visits: visits.visits }),
    records: storeRecords(context, { customers, organisations, orders: orderRows, packages }),
    penalties: penaltyRegisters(context, { packages, services }),
  };
}

const visited = (customer: CustomerRow, hasTraded: boolean): Visited => ({
  customer_id: customer.customer_id,
  since: customer.first_contact_on,
  hasTraded,
});
