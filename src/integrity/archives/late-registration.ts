/** An archive entered in the sign-in book after the day it was received: that day was written from memory (P02-06). */
import type { IntegrityCheck } from "../check.ts";
import { registrationDays } from "../needs.ts";

export const lateRegistration: IntegrityCheck = {
  id: "late-registration",
  title: "档案事后登记",
  meaning: "档案签收簿的登记日期晚于移交日期，超过容许的天数。",
  effect: "移交日期是事后补写的，按时移交率无法与当时的登记核对；也可能是档案员当天休息。",
  counted: "份已登记的档案",
  metrics: ["sale-archive-on-time-rate", "service-archive-on-time-rate"],
  span: "month",
  needs: [registrationDays],
  settings: ["data_quality.registration_days"],
  records: (db, sql, { setting }) =>
    db
      .selectFrom("fct_deliveries")
      .where("handed_over_on", "is not", null)
      .where("registered_on", "is not", null)
      .select(({ eb }) => [
        eb.ref("handed_over_on").$notNull().as("happened_on"),
        "store_id",
        "delivery_id as subject_id",
        sql
          .one(
            eb(
              sql.daysBetween("handed_over_on", "registered_on"),
              ">",
              setting("data_quality.registration_days", "store_id"),
            ),
          )
          .as("affected"),
      ]),
};
