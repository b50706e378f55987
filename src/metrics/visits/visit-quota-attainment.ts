/** Visits made by those who have a quota ÷ the sum of their quotas (P17-04). */
import { metric } from "../metric.ts";
import { everyGrain } from "../shapes/metric-words.ts";

export const visitQuotaAttainment = metric({
  id: "visit-quota-attainment",
  title: "拜访定额完成率",
  definition: "有定额人员的拜访次数 ÷ 定额次数；当月结束后计入",
  unit: "ratio",
  direction: "higher",
  rule: "P17-04",
  clause: "篇十七 2.3",
  grains: everyGrain,
  aggregate: "ratio",
  events: (db, sql) => {
    const owed = db
      .selectFrom("fct_visit_duties")
      .where("quota", "is not", null)
      .select([
        "store_id",
        "department_id",
        "team_id",
        "employee_id",
        "month as happened_on",
        sql.whole(0).as("numerator"),
        "quota as denominator",
        "employee_id as subject_id",
      ]);
    const made = db
      .selectFrom("fct_visits")
      .innerJoin("fct_visit_duties", (join) =>
        join
          .onRef("fct_visit_duties.employee_id", "=", "fct_visits.employee_id")
          .on((eb) => eb(eb.ref("fct_visit_duties.month"), "=", sql.trunc("month", "fct_visits.visited_on"))),
      )
      .where("quota", "is not", null)
      .select([
        "fct_visit_duties.store_id",
        "fct_visit_duties.department_id",
        "fct_visit_duties.team_id",
        "fct_visit_duties.employee_id",
        "visited_on as happened_on",
        sql.whole(1).as("numerator"),
        sql.whole(0).as("denominator"),
        "visit_id as subject_id",
      ]);
    return owed.unionAll(made);
  },
});
