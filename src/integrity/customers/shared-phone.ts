/** One phone on many customer cards of a store, found by the hashes of the numbers (P14-02, P05-06). */
import type { IntegrityCheck } from "../check.ts";
import { customerPhones } from "../needs.ts";

export const sharedPhone: IntegrityCheck = {
  id: "shared-phone",
  title: "多张客户卡共用一个电话",
  meaning: "同一门店内，多张客户卡的联系电话相同，达到约定的张数。",
  effect: "同一客户被分成几张卡，重复投诉和客户分级会认不出来；也可能是代填了业务员或公司的总机号码。",
  counted: "张有电话的客户卡",
  metrics: ["complaint-repeat-rate", "graded-in-window-rate", "overdue-assessments"],
  span: "to_date",
  needs: [customerPhones],
  settings: ["data_quality.cards_per_phone"],
  records: (db, sql, { setting }) =>
    db
      .selectFrom("dim_customer_card")
      .where("cards_with_phone", "is not", null)
      .select(({ eb }) => [
        "known_since as happened_on",
        "store_id",
        "customer_id as subject_id",
        sql.one(eb("cards_with_phone", ">=", setting("data_quality.cards_per_phone", "store_id"))).as("affected"),
      ]),
};
