/** An order effective before its party first came to the showroom (P13-33). */
import type { IntegrityCheck } from "../check.ts";
import { ordersOfParties, showroomVisits } from "../needs.ts";
import { parties } from "../parties.ts";

export const orderBeforeVisit: IntegrityCheck = {
  id: "order-before-visit",
  title: "订单早于首次到店",
  meaning: "订单生效日期早于同一客户批次最早一次到店。",
  effect: "到店是下单后补登的，首次到店批次所在的月份不准，成交率随之偏移；也可能是批次号填错。",
  counted: "份有到店记录的订单",
  metrics: ["deal-rate", "first-visit-parties"],
  span: "month",
  needs: [ordersOfParties, showroomVisits],
  settings: [],
  records: (db, sql) =>
    db
      .selectFrom("fct_orders")
      .innerJoin(parties(db, sql).as("party"), (join) =>
        join.onRef("party.store_id", "=", "fct_orders.store_id").onRef("party.party_id", "=", "fct_orders.party_id"),
      )
      .where("effective_on", "is not", null)
      .select(({ eb }) => [
        eb.ref("effective_on").$notNull().as("happened_on"),
        "fct_orders.store_id",
        "order_id as subject_id",
        sql.one(eb("effective_on", "<", eb.ref("party.first_on"))).as("affected"),
      ]),
};
