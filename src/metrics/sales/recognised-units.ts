/** Cars that count as performance, in the month the money arrived (P13-36) or the last paper came (P13-102). */
import { grainKeys } from "../grain-keys.ts";
import { metric } from "../metric.ts";
import { everyGrain } from "../shapes/metric-words.ts";

export const recognisedUnits = metric({
  id: "recognised-units",
  title: "确认业绩台数",
  definition: "款项到账（GMAC 还须已提车）而计入业绩的台数；退订、取消业绩和客户资料不全的除外",
  unit: "count",
  direction: "higher",
  rule: "P13-36",
  clause: "篇十三 日常第31条、订单第2条",
  grains: everyGrain,
  aggregate: "sum",
  events: (db, sql, { asOf }) =>
    db
      .selectFrom("fct_orders")
      .where("recognised_on", "is not", null)
      .where("is_credit_cancelled", "=", false)
      .where((eb) => eb.or([eb("cancelled_on", "is", null), eb("cancelled_on", ">", sql.date(asOf))]))
      .select(grainKeys)
      .select((eb) => [
        eb.ref("recognised_on").$notNull().as("happened_on"),
        "recognised_units as numerator",
        sql.noNumber().as("denominator"),
        "order_id as subject_id",
      ]),
});
