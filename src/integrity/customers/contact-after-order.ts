/** A customer card whose first contact lies after the first order: it was filled in afterwards (P13-33). */
import type { IntegrityCheck } from "../check.ts";
import { firstContacts, orders } from "../needs.ts";

export const contactAfterOrder: IntegrityCheck = {
  id: "contact-after-order",
  title: "下单后才补建客户资料",
  meaning: "客户卡上的首次接触日期晚于首份订单的生效日期。",
  effect: "客户资料是成交后补建的，留电率反映的是补录而不是接待；也可能是首次接触日期填成了建卡日期。",
  counted: "位已下单的客户",
  metrics: ["contact-left-rate"],
  span: "month",
  needs: [firstContacts, orders],
  settings: [],
  records: (db, sql) =>
    db
      .selectFrom("dim_customer_card")
      .where("first_contact_on", "is not", null)
      .where("first_cooperation_on", "is not", null)
      .select(({ eb }) => [
        eb.ref("first_cooperation_on").$notNull().as("happened_on"),
        "store_id",
        "customer_id as subject_id",
        sql.one(eb("first_contact_on", ">", eb.ref("first_cooperation_on"))).as("affected"),
      ]),
};
