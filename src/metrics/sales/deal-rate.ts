/** Effective orders of the period ÷ first-visit parties of the period; may exceed 100 % (P13-33). */
import { metric } from "../metric.ts";
import { firstVisitsBelow } from "../shapes/first-visits.ts";
import { everyGrain } from "../shapes/metric-words.ts";
import { deals } from "./deals.ts";

export const dealRate = metric({
  id: "deal-rate",
  title: "成交率",
  definition: "期内生效且截至截止日未退订的订单数 ÷ 期内首次到店批次（期间口径，可超过100%）",
  unit: "ratio",
  direction: "higher",
  rule: "P13-33",
  clause: "篇十三 日常第28条",
  grains: everyGrain,
  aggregate: "ratio",
  events: (db, sql, context) =>
    firstVisitsBelow(db, sql).unionAll(
      deals(db, sql, context).select([sql.whole(0).as("denominator"), "order_id as subject_id"]),
    ),
});
