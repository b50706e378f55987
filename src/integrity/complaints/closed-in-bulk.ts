/** Many complaints of a store closed on one of the last days of a month (P03-14). */
import type { IntegrityCheck } from "../check.ts";
import { monthEnds } from "../month-ends.ts";
import { closedComplaints } from "../needs.ts";

export const closedInBulk: IntegrityCheck = {
  id: "closed-in-bulk",
  title: "月末集中结案",
  meaning: "同一门店在月末几天内的同一天结案多件投诉，达到约定的件数。",
  effect: "为月报成批结案会让按期结案率偏高、期末未结偏少；也可能当天确有集中处理。",
  counted: "件已结投诉",
  metrics: ["complaint-closing-rate", "complaints-open", "complaints-overdue"],
  span: "month",
  needs: [closedComplaints],
  settings: ["data_quality.bulk_entries", "data_quality.month_end_days"],
  records: (db, sql, { setting }) => {
    const closed = db
      .selectFrom("fct_complaints")
      .where("closed_on", "is not", null)
      .select(({ eb, fn }) => [
        "complaint_id",
        "store_id",
        eb.ref("closed_on").$notNull().as("closed_on"),
        fn
          .count<number>("complaint_id")
          .over((over) => over.partitionBy(["store_id", "closed_on"]))
          .as("same_day"),
      ]);
    return db
      .selectFrom(closed.as("closing"))
      .innerJoin(monthEnds(db).as("ends"), (join) =>
        join.on((eb) => eb(eb.ref("ends.month"), "=", sql.trunc("month", "closing.closed_on"))),
      )
      .select(({ eb }) => [
        "closed_on as happened_on",
        "store_id",
        "complaint_id as subject_id",
        sql
          .one(
            eb.and([
              eb("same_day", ">=", setting("data_quality.bulk_entries", "store_id")),
              eb(sql.daysBetween("closed_on", "last_day"), "<", setting("data_quality.month_end_days", "store_id")),
            ]),
          )
          .as("affected"),
      ]);
  },
};
