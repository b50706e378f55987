/** First-visit parties as a denominator: the base of the three showroom rates (P13-33). */
import type { Kysely } from "kysely";
import type { Warehouse } from "../../warehouse/schema/index.ts";
import { grainKeys } from "../grain-keys.ts";
import type { Sql } from "../portable.ts";

/** One event per first-visit party with nothing in the numerator; to be united with the events of the numerator. */
export const firstVisitsBelow = (db: Kysely<Warehouse>, sql: Sql) =>
  db
    .selectFrom("fct_showroom_visits")
    .where("is_first_visit", "=", true)
    .select(grainKeys)
    .select([
      "arrived_on as happened_on",
      sql.whole(0).as("numerator"),
      sql.whole(1).as("denominator"),
      "party_id as subject_id",
    ]);
