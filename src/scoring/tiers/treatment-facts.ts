/** What was done for customers and what they owe, as rows of the marts seen on a day. */
import { type Kysely, sql as raw } from "kysely";
import { Temporal } from "temporal-polyfill";
import type { Sql } from "../../metrics/portable.ts";
import type { Warehouse } from "../../warehouse/schema/index.ts";
import type { OpenItem } from "./ageing.ts";
import type { GradedComplaint } from "./complaint-priority.ts";
import type { CustomerVisit } from "./visit-frequency.ts";

export interface TreatmentFacts {
  readonly visits: readonly CustomerVisit[];
  readonly hours: readonly (CustomerVisit & { readonly hours: number })[];
  readonly complaints: readonly (GradedComplaint & { readonly store: string })[];
  readonly open: readonly (OpenItem & { readonly store: string })[];
}

export interface TreatmentRequest {
  readonly db: Kysely<Warehouse>;
  readonly sql: Sql;
  readonly asOf: string;
  /** Day after which visits, hours and complaints are wanted. */
  readonly after: string;
}

export async function treatmentFacts(request: TreatmentRequest): Promise<TreatmentFacts> {
  return {
    visits: await visitsOf(request),
    hours: await hoursOf(request),
    complaints: await complaintsOf(request),
    open: await openItems(request),
  };
}

/** Visits to customers; peers in the trade are none (P17-03). */
async function visitsOf({ db, sql, asOf, after }: TreatmentRequest): Promise<CustomerVisit[]> {
  const rows = await db
    .selectFrom("fct_visits")
    .select(["customer_id", "visited_on"])
    .where("customer_id", "is not", null)
    .where("target_kind", "<>", "peer")
    .where("visited_on", ">", sql.date(after))
    .where("visited_on", "<=", sql.date(asOf))
    .orderBy("visit_id")
    .execute();
  return rows.map(({ customer_id, visited_on }) => ({ customer: customer_id ?? "", on: visited_on }));
}

async function hoursOf({ db, sql, asOf, after }: TreatmentRequest) {
  const rows = await db
    .selectFrom("fct_service_time")
    .select(["customer_id", "served_on", "hours"])
    .where("served_on", ">", sql.date(after))
    .where("served_on", "<=", sql.date(asOf))
    .orderBy("record_id")
    .execute();
  return rows.map(({ customer_id, served_on, hours }) => ({ customer: customer_id, on: served_on, hours }));
}

async function complaintsOf({ db, sql, asOf, after }: TreatmentRequest) {
  const rows = await db
    .selectFrom("fct_complaints")
    .select(["complaint_id", "store_id", "customer_id", "received_at", "received_on", "verified_at", "closed_on"])
    .select("days_to_close")
    .where("customer_id", "is not", null)
    .where("received_on", ">", sql.date(after))
    .where("received_on", "<=", sql.date(asOf))
    .orderBy("complaint_id")
    .execute();
  return rows.map((row) => ({
    store: row.store_id,
    complaint: row.complaint_id,
    customer: row.customer_id ?? "",
    received_on: row.received_on,
    hours_to_answer: hoursBetween(row.received_at, row.verified_at, asOf),
    days_to_close: row.closed_on !== null && row.closed_on <= asOf ? row.days_to_close : null,
  }));
}

/** Null unless both have a time of day (V-05) and the later one lies within the days seen. */
function hoursBetween(start: string, end: string | null, asOf: string): number | null {
  if (end === null || isDateOnly(start) || isDateOnly(end) || end.slice(0, asOf.length) > asOf) return null;
  const [from, to] = [start, end].map((text) => Temporal.PlainDateTime.from(text.replace(" ", "T")));
  return from === undefined || to === undefined ? null : from.until(to).total("hours");
}

const isDateOnly = (instant: string): boolean => / 00:00:00/.test(instant);

/** Items that were invoiced and not paid; without a day of invoice an item is known from its due day on. */
async function openItems({ db, sql, asOf }: TreatmentRequest) {
  const day = sql.date(asOf);
  return db
    .selectFrom("fct_receivables")
    .select([
      "store_id as store",
      "customer_id as customer",
      "amount_fen",
      raw<number>`${sql.daysBetween("due_on", day)}`.as("days_overdue"),
    ])
    .where(raw<boolean>`coalesce(invoiced_on, due_on) <= ${day}`)
    .where((eb) => eb.or([eb("paid_on", "is", null), eb("paid_on", ">", day)]))
    .orderBy("invoice_id")
    .execute();
}
