/** Customers known by the end of a period, by what their card says today: a customer file keeps no history. */
import type { Metric } from "../metric.ts";
import type { MetricWords } from "../shapes/metric-words.ts";

export const knownCustomers = (
  column: "category" | "relation",
  code: string,
  words: Omit<MetricWords, "direction" | "grains">,
): Metric => ({
  ...words,
  grains: ["store"],
  direction: "neutral",
  unit: "count",
  aggregate: "stock",
  needs: ["customer"],
  events: (db, sql) =>
    db
      .selectFrom("dim_customer_card")
      .innerJoin("dim_customer", "dim_customer.customer_id", "dim_customer_card.customer_id")
      .where(`dim_customer.${column}`, "=", code)
      .select([
        "dim_customer_card.known_since as happened_on",
        "dim_customer.store_id",
        sql.noText().as("department_id"),
        sql.noText().as("team_id"),
        sql.noText().as("employee_id"),
        sql.whole(1).as("numerator"),
        sql.noNumber().as("denominator"),
        "dim_customer.customer_id as subject_id",
      ]),
});
