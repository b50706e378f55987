/** Share of deliveries past their due date that have an archive package at all (P02-01). */
import { metric } from "../metric.ts";

export const archiveCoverage = metric({
  id: "archive-coverage",
  title: "档案建档覆盖率",
  definition: "移交期限已到的交车（新车与售后）中，已有档案的台次 ÷ 到期台次",
  unit: "ratio",
  direction: "higher",
  rule: "P02-01",
  clause: "篇二 适用范围",
  grains: ["store", "department"],
  aggregate: "ratio",
  events: (db, sql, { asOf }) =>
    db
      .selectFrom("fct_deadlines")
      .innerJoin("fct_deliveries", "fct_deliveries.delivery_id", "fct_deadlines.subject_id")
      .where("deadline_id", "in", ["archive.sale_handover", "archive.service_handover"])
      .where("is_due", "=", true)
      .select(({ eb }) => [
        "counted_on as happened_on",
        "fct_deadlines.store_id",
        "fct_deadlines.department_id",
        "fct_deadlines.team_id",
        "fct_deadlines.employee_id",
        sql
          .one(eb.and([eb("package_id", "is not", null), eb(sql.day("handed_over_on"), "<=", sql.date(asOf))]))
          .as("numerator"),
        sql.whole(1).as("denominator"),
        "subject_id",
      ]),
});
