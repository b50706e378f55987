/** An archive handed over before the car was: one of the two days is wrong (P02-10, P02-13). */
import type { IntegrityCheck } from "../check.ts";
import { archivePackages } from "../needs.ts";

export const handoverBeforeDelivery: IntegrityCheck = {
  id: "handover-before-delivery",
  title: "档案移交早于交车",
  meaning: "档案移交日期早于同一单的交车日期。",
  effect: "移交日期写早会让按时移交率偏高；也可能是交车时间录错或档案对应了别的交车单。",
  counted: "份有档案的交车",
  metrics: ["sale-archive-on-time-rate", "service-archive-on-time-rate"],
  span: "month",
  needs: [archivePackages],
  settings: [],
  records: (db, sql) =>
    db
      .selectFrom("fct_deliveries")
      .where("handed_over_on", "is not", null)
      .select(({ eb }) => [
        "delivered_on as happened_on",
        "store_id",
        "delivery_id as subject_id",
        sql.one(eb("handed_over_on", "<", eb.ref("delivered_on"))).as("affected"),
      ]),
};
