/** An order of a party that the showroom register does not know (P13-33). */
import type { IntegrityCheck } from "../check.ts";
import { orders, showroomVisits } from "../needs.ts";
import { parties } from "../parties.ts";

export const orderWithoutVisit: IntegrityCheck = {
  id: "order-without-visit",
  title: "订单找不到到店批次",
  meaning: "订单没有客户批次号，或该批次没有任何到店记录。",
  effect: "这类订单计入成交率的分子而不在分母，成交率偏高；大客户上门签约属于正常情况。",
  counted: "份有效订单",
  metrics: ["deal-rate"],
  span: "month",
  needs: [orders, showroomVisits],
  settings: [],
  records: (db, sql) =>
    db
      .selectFrom("fct_orders")
      .leftJoin(parties(db, sql).as("party"), (join) =>
        join.onRef("party.store_id", "=", "fct_orders.store_id").onRef("party.party_id", "=", "fct_orders.party_id"),
      )
      .where("effective_on", "is not", null)
      .select(({ eb }) => [
        eb.ref("effective_on").$notNull().as("happened_on"),
        "fct_orders.store_id",
        "order_id as subject_id",
        sql.one(eb("party.first_on", "is", null)).as("affected"),
      ]),
};
