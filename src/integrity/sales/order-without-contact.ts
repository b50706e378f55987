/** A party that ordered although no visit of it says that a phone number was left (P13-33). */
import type { IntegrityCheck } from "../check.ts";
import { ordersOfParties, showroomVisits } from "../needs.ts";
import { parties } from "../parties.ts";

export const orderWithoutContact: IntegrityCheck = {
  id: "order-without-contact",
  title: "已下单却未留电",
  meaning: "客户批次已有有效订单，但它的到店记录都写着未留电。",
  effect: "下单必然留有联系方式，说明客流登记未如实填写，留电率偏低。",
  counted: "份有到店记录的订单",
  metrics: ["contact-left-rate"],
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
        sql.one(eb("party.contact_left", "=", 0)).as("affected"),
      ]),
};
