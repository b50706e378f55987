/** Effective orders not cancelled by the as-of date, on the day they became effective (P13-33, P13-58). */
import type { Kysely } from "kysely";
import type { Warehouse } from "../../warehouse/schema/index.ts";
import { grainKeys } from "../grain-keys.ts";
import type { MetricContext } from "../metric.ts";
import type { Sql } from "../portable.ts";

/** One event per deal with 1 in the numerator; the denominator is the caller's. */
export const deals = (db: Kysely<Warehouse>, sql: Sql, { asOf }: MetricContext) =>
  db
    .selectFrom("fct_orders")
    .where("effective_on", "is not", null)
    .where((eb) => eb.or([eb("cancelled_on", "is", null), eb("cancelled_on", ">", sql.date(asOf))]))
    .select(grainKeys)
    .select((eb) => [eb.ref("effective_on").$notNull().as("happened_on"), sql.whole(1).as("numerator")]);
