/** A customer lost and soon back: an order cancelled and followed by another of the same customer (P13-58). */
import type { IntegrityCheck } from "../check.ts";
import { orders } from "../needs.ts";

export const reorderAfterCancellation: IntegrityCheck = {
  id: "reorder-after-cancellation",
  title: "退订后又下单",
  meaning: "同一客户退订后，在观察期内又有生效的订单。",
  effect: "同一笔成交从原来的月份移到了后一个月，两个月的有效订单和成交率都随之变动；换车型重签属于正常情况。",
  counted: "份退订的订单",
  metrics: ["orders-effective", "deal-rate"],
  span: "month",
  needs: [orders],
  settings: ["data_quality.reorder_days"],
  records: (db, sql, { setting }) =>
    db
      .selectFrom("fct_orders as lost")
      .innerJoin("fct_orders as later", (join) =>
        join.onRef("later.store_id", "=", "lost.store_id").onRef("later.customer_id", "=", "lost.customer_id"),
      )
      .where("lost.cancelled_on", "is not", null)
      .select(({ eb, fn }) => [
        eb.ref("lost.cancelled_on").$notNull().as("happened_on"),
        "lost.store_id",
        "lost.order_id as subject_id",
        fn
          .max<number>(
            sql.one(
              eb.and([
                eb("later.order_id", "<>", eb.ref("lost.order_id")),
                eb("later.effective_on", "is not", null),
                eb("later.effective_on", ">=", eb.ref("lost.cancelled_on")),
                eb(
                  sql.daysBetween("lost.cancelled_on", "later.effective_on"),
                  "<=",
                  setting("data_quality.reorder_days", "lost.store_id"),
                ),
              ]),
            ),
          )
          .as("affected"),
      ])
      .groupBy(["lost.cancelled_on", "lost.store_id", "lost.order_id"]),
};
