/** The registers of one store that stand beside its daily business. */
import type { ArchivePackage } from "../archives/packages.ts";
import type { CustomerRow } from "../customers/customer-row.ts";
import type { Organisation } from "../customers/organisations.ts";
import type { OrderRow } from "../sales/order-row.ts";
import type { StoreContext } from "../store-context.ts";
import { assignmentsOf, changesOf, claimsOf, remindersOf } from "./care-records.ts";
import { checksOf, headsOf } from "./checks.ts";
import { processingOf } from "./processing.ts";
import type * as rows from "./record-rows.ts";
import { registrationOf } from "./registration.ts";
import { grantsOf, viewsOf } from "./views.ts";

export interface StoreRecords {
  /** By customer. */
  readonly cards: ReadonlyMap<string, rows.RegistrationRow>;
  readonly processing: readonly rows.ProcessingRow[];
  readonly checks: readonly rows.CheckRow[];
  readonly heads: readonly rows.HeadRow[];
  readonly grants: readonly rows.GrantRow[];
  readonly views: readonly rows.ViewRow[];
  readonly changes: readonly rows.ChangeRow[];
  readonly assignments: readonly rows.AssignmentRow[];
  readonly claims: readonly rows.ClaimRow[];
  readonly reminders: readonly rows.ReminderRow[];
}

interface Business {
  readonly customers: readonly CustomerRow[];
  readonly organisations: readonly Organisation[];
  readonly orders: readonly OrderRow[];
  readonly packages: readonly ArchivePackage[];
}

export function storeRecords(context: StoreContext, business: Business): StoreRecords {
  const { customers, organisations, orders, packages } = business;
  const sellers = new Map(orders.map((order) => [order.customer_id, order.seller_id]));
  const cards = new Map(customers.map((each) => [each.customer_id, registrationOf(context, each, sellers)]));
  return {
    cards,
    processing: processingOf(context, packages),
    checks: checksOf(context),
    heads: headsOf(context),
    grants: grantsOf(context),
    views: viewsOf(context),
    changes: changesOf(context, organisations),
    assignments: assignmentsOf(context, organisations),
    claims: claimsOf(context, customers, cards),
    reminders: remindersOf(context, customers, cards),
  };
}
