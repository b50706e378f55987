/** Which days the facts of a warehouse cover. */
import type { Kysely } from "kysely";
import type { Warehouse } from "../warehouse/schema/index.ts";

/** First day on which anything happened, not after the as-of date; the as-of date itself in an empty warehouse. */
export async function firstDay(db: Kysely<Warehouse>, asOf: string): Promise<string> {
  const days = db
    .selectFrom("fct_deliveries")
    .select("delivered_on as day")
    .unionAll(db.selectFrom("fct_showroom_visits").select("arrived_on as day"))
    .unionAll(db.selectFrom("fct_complaints").select("received_on as day"))
    .unionAll(db.selectFrom("fct_visits").select("visited_on as day"))
    .unionAll(
      db
        .selectFrom("fct_orders")
        .where("effective_on", "is not", null)
        .select((eb) => eb.ref("effective_on").$notNull().as("day")),
    );
  const row = await db
    .selectFrom(days.as("days"))
    .select(({ fn }) => fn.min<string | null>("day").as("first"))
    .executeTakeFirst();
  const first = row?.first ?? asOf;
  return first < asOf ? first : asOf;
}
