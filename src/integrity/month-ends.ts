/** The last day of every month. */
import type { Kysely } from "kysely";
import type { Warehouse } from "../warehouse/schema/index.ts";

export const monthEnds = (db: Kysely<Warehouse>) =>
  db
    .selectFrom("dim_calendar")
    .where("calendar_id", "=", "state")
    .select(({ fn }) => ["month", fn.max<string>("day").as("last_day")])
    .groupBy("month");
