/** What the marts know of customers in the windows before an as-of day: payments, orders, potential, grades. */
import { type Kysely, sql as raw } from "kysely";
import type { Sql } from "../../metrics/portable.ts";
import type { Warehouse } from "../../warehouse/schema/index.ts";
import { before } from "./before.ts";
import { gradeEvents } from "./grade-events.ts";
import type { TierFacts } from "./tier-row.ts";
import type { TierRules } from "./tier-rules.ts";

export interface FactsRequest {
  readonly db: Kysely<Warehouse>;
  readonly sql: Sql;
  readonly asOf: string;
  readonly rules: TierRules;
}

/** Facts of every customer of all stores, special customers left out, by customer id. */
export async function tierFacts(request: FactsRequest): Promise<TierFacts[]> {
  const { asOf, rules } = request;
  const customers = await customersOf(request);
  const credit = byCustomer(await creditOf(request));
  const volume = byCustomer(await ordersOf(request, rules.volumeMonths));
  const profit = byCustomer(await ordersOf(request, rules.profitMonths));
  const potential = byCustomer(await potentialOf(request));
  const grades = await gradeEvents(request);
  const selling = await storesWithOrders(request);
  return customers.map(({ customer_id: id, store_id: store, first_cooperation_on: first, ...described }) => ({
    store,
    customer: id,
    ...described,
    first_cooperation_on: first !== null && first <= asOf ? first : null,
    days_late: credit.get(id)?.days_late ?? null,
    paid_on_time: credit.get(id)?.paid_on_time ?? null,
    orders: volume.get(id)?.orders ?? 0,
    amount_fen: volume.get(id)?.amount_fen ?? (selling.has(store) ? 0 : null),
    units: volume.get(id)?.units ?? (selling.has(store) ? 0 : null),
    profit_fen: selling.has(store) ? profitOf(profit.get(id)) : null,
    potential: potential.get(id)?.score ?? null,
    potential_on: potential.get(id)?.assessed_on ?? null,
    grades: grades.get(id) ?? [],
  }));
}

/** The last row of each customer. */
const byCustomer = <R extends { readonly customer_id: string }>(rows: readonly R[]): ReadonlyMap<string, R> =>
  new Map(rows.map((row) => [row.customer_id, row]));

/** No orders, no profit; an order without cost leaves it unknown. */
function profitOf(
  row: { readonly orders: number; readonly costed: number; readonly profit_fen: number | null } | undefined,
) {
  if (row === undefined) return 0;
  return row.costed === row.orders ? row.profit_fen : null;
}

/** By the order or by its customer; elsewhere nobody can say that a customer has ordered nothing. */
async function storesWithOrders({ db }: FactsRequest): Promise<ReadonlySet<string | null>> {
  const stores = await db
    .selectFrom("fct_orders")
    .leftJoin("dim_customer", "dim_customer.customer_id", "fct_orders.customer_id")
    .select(["fct_orders.store_id as own", "dim_customer.store_id as customers"])
    .distinct()
    .execute();
  return new Set(stores.flatMap(({ own, customers }) => [own, customers]));
}

function customersOf({ db, rules }: FactsRequest) {
  const query = db
    .selectFrom("dim_customer")
    .select(["customer_id", "store_id", "category", "is_organisation", "is_out_of_town", "first_cooperation_on"])
    .orderBy("customer_id");
  const excluded = rules.excludedRelations;
  return (excluded.length === 0 ? query : query.where("relation", "not in", [...excluded])).execute();
}

/**
 * Items due in the window, and older ones that are still open (P11-01). An item that is late by our own fault is left
 * out when the policy says so; an open item is late up to the as-of day.
 */
function creditOf({ db, sql, asOf, rules }: FactsRequest) {
  const day = sql.date(asOf);
  const settled = raw<string>`case when paid_on <= ${day} then paid_on else ${day} end`;
  const onTime = raw<boolean>`coalesce(paid_on <= due_on, false)`;
  const amount = raw<number>`cast(amount_fen as double)`;
  const daysLate = raw<number>`greatest(${sql.daysBetween("due_on", settled)}, 0)`;
  const query = db
    .selectFrom("fct_receivables")
    .select([
      "customer_id",
      raw<number>`sum(${amount} * ${daysLate}) / sum(${amount})`.as("days_late"),
      raw<number>`sum(case when ${onTime} then ${amount} else 0 end) / sum(${amount})`.as("paid_on_time"),
    ])
    .where("due_on", "<=", day)
    .where("amount_fen", ">", 0)
    .where((eb) =>
      eb.or([
        eb("due_on", ">", sql.date(before(asOf, rules.creditMonths))),
        eb("paid_on", "is", null),
        eb("paid_on", ">", day),
      ]),
    )
    .groupBy("customer_id");
  const counted = rules.excludeOwnDelay ? query.where(raw<boolean>`not (is_our_delay and not ${onTime})`) : query;
  return counted.execute();
}

/** Effective orders of the window that were not cancelled by the as-of day. */
export function ordersOf({ db, sql, asOf }: Omit<FactsRequest, "rules">, months: number) {
  const day = sql.date(asOf);
  return db
    .selectFrom("fct_orders")
    .select(({ fn }) => [
      "customer_id",
      fn.countAll<number>().as("orders"),
      fn.count<number>("cost_fen").as("costed"),
      fn.sum<number>("amount_fen").as("amount_fen"),
      fn.sum<number>("units").as("units"),
      raw<number | null>`sum(amount_fen - cost_fen)`.as("profit_fen"),
    ])
    .where("effective_on", ">", sql.date(before(asOf, months)))
    .where("effective_on", "<=", day)
    .where((eb) => eb.or([eb("cancelled_on", "is", null), eb("cancelled_on", ">", day)]))
    .groupBy("customer_id")
    .execute();
}

/** Assessments that are still fresh, the newest last. */
function potentialOf({ db, sql, asOf, rules }: FactsRequest) {
  return db
    .selectFrom("fct_potential")
    .select(["customer_id", "assessed_on", "score"])
    .where("assessed_on", ">=", sql.date(before(asOf, rules.potentialMonths)))
    .where("assessed_on", "<=", sql.date(asOf))
    .orderBy("customer_id")
    .orderBy("assessed_on")
    .execute();
}
