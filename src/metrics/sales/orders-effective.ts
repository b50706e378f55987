/** Effective orders not cancelled by the as-of date (P13-58). */
import { metric } from "../metric.ts";
import { everyGrain } from "../shapes/metric-words.ts";
import { deals } from "./deals.ts";

export const ordersEffective = metric({
  id: "orders-effective",
  title: "有效订单",
  definition: "当月签字并登记生效、截至截止日未退订的订单数",
  unit: "count",
  direction: "higher",
  rule: "P13-33",
  clause: "篇十三 日常第28条、订单第1条",
  grains: everyGrain,
  aggregate: "sum",
  events: (db, sql, context) =>
    deals(db, sql, context).select([sql.noNumber().as("denominator"), "order_id as subject_id"]),
});
