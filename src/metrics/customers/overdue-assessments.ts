/** Customers past the months of cooperation after which they are to be assessed, still without a formal grade (P14-09). */
import { metric } from "../metric.ts";

export const overdueAssessments = metric({
  id: "overdue-assessments",
  title: "逾期未评估客户",
  definition: "期末（不晚于截止日）合作已满规定月数、仍无正式等级的户数",
  unit: "count",
  direction: "lower",
  rule: "P14-09",
  clause: "篇十四 5.1.2 d",
  grains: ["store"],
  aggregate: "stock",
  policy: { kind: "settings", id: "grading.assessment_months" },
  events: (db, sql) => {
    const late = db
      .selectFrom("fct_assessments")
      .where((eb) => eb.or([eb("assessed_on", "is", null), eb("assessed_on", ">", eb.ref("assessable_on"))]))
      .select([
        "store_id",
        sql.noText().as("department_id"),
        sql.noText().as("team_id"),
        sql.noText().as("employee_id"),
        sql.noNumber().as("denominator"),
        "customer_id as subject_id",
      ]);
    const began = late.select([sql.nextDay("assessable_on").as("happened_on"), sql.whole(1).as("numerator")]);
    const ended = late
      .where("assessed_on", "is not", null)
      .select((eb) => [eb.ref("assessed_on").$notNull().as("happened_on"), sql.whole(-1).as("numerator")]);
    return began.unionAll(ended);
  },
});
