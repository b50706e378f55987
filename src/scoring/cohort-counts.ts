/** What became of the parties first received in a span: the cohort view beside the count by period (P13-33). */
import type { Kysely } from "kysely";
import type { Sql } from "../metrics/portable.ts";
import type { Warehouse } from "../warehouse/schema/index.ts";
import type { Span } from "./ranking-obstacles.ts";

export interface CohortCounts {
  readonly store: string;
  readonly employee: string | null;
  /** First-visit parties of the span that have been followed for all the days. */
  readonly mature: number;
  /** Those of them that ordered within the days. */
  readonly ordered: number;
  /** Parties whose days are not over; they are left out, because a late order may still come. */
  readonly immature: number;
}

export interface Followed {
  readonly span: Span;
  /** Days after the first visit within which an order counts. */
  readonly days: number;
  readonly asOf: string;
}

/** By store and person. A party counts with whoever received it first, wherever its order stands. */
export async function cohortCountsIn(db: Kysely<Warehouse>, sql: Sql, followed: Followed): Promise<CohortCounts[]> {
  const { span, days, asOf } = followed;
  const rows = await db
    .selectFrom("fct_showroom_visits as visits")
    .leftJoin(orderedParties(db, sql, followed).as("ordered"), (join) =>
      join.onRef("ordered.visit_id", "=", "visits.visit_id"),
    )
    .where("visits.is_first_visit", "=", true)
    .where("visits.arrived_on", ">=", sql.date(span.start))
    .where("visits.arrived_on", "<=", sql.date(span.end))
    .select((eb) => [
      "visits.store_id",
      "visits.employee_id",
      sql.one(eb(sql.daysBetween("visits.arrived_on", sql.date(asOf)), ">=", days)).as("is_mature"),
      sql.one(eb("ordered.visit_id", "is not", null)).as("has_ordered"),
    ])
    .execute();
  return counted(rows);
}

/** Visits with an order within the days that still stands; a join, because a cluster refuses correlated subqueries. */
const orderedParties = (db: Kysely<Warehouse>, sql: Sql, { days, asOf }: Followed) =>
  db
    .selectFrom("fct_showroom_visits as first")
    .innerJoin("fct_orders as orders", (join) =>
      join.onRef("orders.party_id", "=", "first.party_id").onRef("orders.store_id", "=", "first.store_id"),
    )
    .where((eb) => eb.or([eb("orders.cancelled_on", "is", null), eb("orders.cancelled_on", ">", sql.date(asOf))]))
    .whereRef("orders.effective_on", ">=", "first.arrived_on")
    .where(sql.daysBetween("first.arrived_on", "orders.effective_on"), "<=", days)
    .select("first.visit_id")
    .distinct();

interface Party {
  readonly store_id: string;
  readonly employee_id: string | null;
  readonly is_mature: number;
  readonly has_ordered: number;
}

function counted(parties: readonly Party[]): CohortCounts[] {
  const cells = new Map<string, CohortCounts>();
  for (const { store_id: store, employee_id: employee, is_mature, has_ordered } of parties) {
    const key = `${store}\n${employee ?? ""}`;
    const { mature, ordered, immature } = cells.get(key) ?? { mature: 0, ordered: 0, immature: 0 };
    cells.set(key, {
      store,
      employee,
      mature: mature + is_mature,
      ordered: ordered + is_mature * has_ordered,
      immature: immature + 1 - is_mature,
    });
  }
  return [...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
}
