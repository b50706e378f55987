/** Every grade that people decided by a day, from the yearly reviews and between them. */
import type { Kysely } from "kysely";
import type { Sql } from "../../metrics/portable.ts";
import type { Warehouse } from "../../warehouse/schema/index.ts";
import { groupBy } from "../group-by.ts";
import type { GradeEvent } from "./grade-in-force.ts";

interface Request {
  readonly db: Kysely<Warehouse>;
  readonly sql: Sql;
  readonly asOf: string;
}

/** By customer, in order of time; a change stands after a grade decided on its day. */
export async function gradeEvents(request: Request): Promise<ReadonlyMap<string, readonly GradeEvent[]>> {
  const events = [...(await reviewed(request)), ...(await changed(request))];
  const grouped = groupBy(events, ({ customer }) => customer);
  return new Map([...grouped].map(([customer, own]) => [customer, own.map(({ event }) => event).toSorted(byDay)]));
}

interface Found {
  readonly customer: string;
  readonly event: GradeEvent;
}

const byDay = (a: GradeEvent, b: GradeEvent): number => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1);

async function reviewed({ db, sql, asOf }: Request): Promise<Found[]> {
  const rows = await db
    .selectFrom("fct_grades")
    .select(["customer_id", "cycle", "grade", "decided_on", "is_provisional"])
    .where("decided_on", "<=", sql.date(asOf))
    .orderBy("customer_id")
    .orderBy("cycle")
    .execute();
  return rows.map(({ customer_id, cycle, grade, decided_on, is_provisional }) => ({
    customer: customer_id,
    event: {
      on: decided_on,
      grade,
      kind: is_provisional ? "provisional" : "formal",
      cycle,
      expires_on: null,
      decided_by: null,
      reason: null,
    },
  }));
}

async function changed({ db, sql, asOf }: Request): Promise<Found[]> {
  const rows = await db
    .selectFrom("fct_grade_changes")
    .select(["customer_id", "changed_on", "grade", "decided_by", "reason", "expires_on"])
    .where("changed_on", "<=", sql.date(asOf))
    .orderBy("customer_id")
    .orderBy("changed_on")
    .execute();
  return rows.map(({ customer_id, changed_on, ...decision }) => ({
    customer: customer_id,
    event: { ...decision, on: changed_on, kind: "change", cycle: null },
  }));
}
