/** What the showroom knows of a party: when it came first, and whether it ever left a phone number. */
import type { Kysely } from "kysely";
import type { Sql } from "../metrics/portable.ts";
import type { Warehouse } from "../warehouse/schema/index.ts";

/** One row per store and party. */
export const parties = (db: Kysely<Warehouse>, sql: Sql) =>
  db
    .selectFrom("fct_showroom_visits")
    .select(({ eb, fn }) => [
      "store_id",
      "party_id",
      fn.min<string>("arrived_on").as("first_on"),
      fn.max<number>(sql.one(eb("has_contact", "=", true))).as("contact_left"),
    ])
    .groupBy(["store_id", "party_id"]);

/** One row per store and party with an order: the day on which its first one became effective. */
export const firstOrders = (db: Kysely<Warehouse>) =>
  db
    .selectFrom("fct_orders")
    .where("party_id", "is not", null)
    .where("effective_on", "is not", null)
    .select(({ eb, fn }) => [
      "store_id",
      eb.ref("party_id").$notNull().as("party_id"),
      fn.min<string>("effective_on").as("ordered_on"),
    ])
    .groupBy(["store_id", "party_id"]);
