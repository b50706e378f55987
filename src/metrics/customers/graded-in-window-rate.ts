/** Share of customers due for the yearly review who got a formal grade within its window (P14-04). */
import { metric } from "../metric.ts";

export const gradedInWindowRate = metric({
  id: "graded-in-window-rate",
  title: "年度评级按期完成率",
  definition: "评级期末已满合作期的客户中，评级期内已正式评级的户数 ÷ 户数（按评级期末所在期间）",
  unit: "ratio",
  direction: "higher",
  rule: "P14-04",
  clause: "篇十四 5.1.1",
  grains: ["store"],
  aggregate: "ratio",
  policy: { kind: "settings", id: "grading.window_end" },
  events: (db, sql) =>
    db
      .selectFrom("fct_grading_reviews")
      .select([
        "due_on as happened_on",
        "store_id",
        sql.noText().as("department_id"),
        sql.noText().as("team_id"),
        sql.noText().as("employee_id"),
        sql.whole(1).as("denominator"),
        "customer_id as subject_id",
      ])
      .select(({ eb }) => sql.one(eb("is_graded_in_window", "=", true)).as("numerator")),
});
