/** Cars whose credit the manager cancelled (P13-27). */
import { grainKeys } from "../grain-keys.ts";
import { metric } from "../metric.ts";
import { everyGrain } from "../shapes/metric-words.ts";

export const creditCancelledUnits = metric({
  id: "credit-cancelled-units",
  title: "取消业绩台数",
  definition: "经理取消业绩的订单台数，按订单生效日",
  rule: "P13-27",
  clause: "篇十三 日常第21条",
  needs: ["sales_order"],
  unit: "count",
  direction: "lower",
  grains: everyGrain,
  aggregate: "sum",
  events: (db, sql) =>
    db
      .selectFrom("fct_orders")
      .where("is_credit_cancelled", "=", true)
      .where("effective_on", "is not", null)
      .select(grainKeys)
      .select((eb) => [
        eb.ref("effective_on").$notNull().as("happened_on"),
        "units as numerator",
        sql.noNumber().as("denominator"),
        "order_id as subject_id",
      ]),
});
