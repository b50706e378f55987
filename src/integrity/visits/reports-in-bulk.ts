/** Many visit reports of one seller on one of the last days of a month (P17-08). */
import type { IntegrityCheck } from "../check.ts";
import { monthEnds } from "../month-ends.ts";
import { visitReports } from "../needs.ts";

export const reportsInBulk: IntegrityCheck = {
  id: "reports-in-bulk",
  title: "月末集中补交拜访报告",
  meaning: "同一人在月末几天内的同一天交来多份拜访报告，达到约定的份数。",
  effect: "成批补写的拜访难以证实，拜访次数和定额完成率可能偏高；也可能当天确有集中走访。",
  counted: "次有报告的拜访",
  metrics: ["visits-made", "visit-quota-attainment", "visit-plan-completion-rate", "visit-report-on-time-rate"],
  span: "month",
  needs: [visitReports],
  settings: ["data_quality.bulk_entries", "data_quality.month_end_days"],
  records: (db, sql, { setting }) => {
    const reports = db
      .selectFrom("fct_visits")
      .where("reported_at", "is not", null)
      .where("employee_id", "is not", null)
      .select(["visit_id", "store_id", "employee_id", "visited_on", sql.day("reported_at").as("reported_on")]);
    const counted = db
      .selectFrom(reports.as("report"))
      .select(["visit_id", "store_id", "visited_on", "reported_on"])
      .select(({ fn }) =>
        fn
          .count<number>("visit_id")
          .over((over) => over.partitionBy(["employee_id", "reported_on"]))
          .as("same_day"),
      );
    return db
      .selectFrom(counted.as("report"))
      .innerJoin(monthEnds(db).as("ends"), (join) =>
        join.on((eb) => eb(eb.ref("ends.month"), "=", sql.trunc("month", "report.reported_on"))),
      )
      .select(({ eb }) => [
        "visited_on as happened_on",
        "store_id",
        "visit_id as subject_id",
        sql
          .one(
            eb.and([
              eb("same_day", ">=", setting("data_quality.bulk_entries", "store_id")),
              eb(sql.daysBetween("reported_on", "last_day"), "<", setting("data_quality.month_end_days", "store_id")),
            ]),
          )
          .as("affected"),
      ]);
  },
};
