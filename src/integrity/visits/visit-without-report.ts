/** A visit whose report was due and never came: nothing shows that it took place (P17-08). */
import type { IntegrityCheck } from "../check.ts";
import { visitReports } from "../needs.ts";

export const visitWithoutReport: IntegrityCheck = {
  id: "visit-without-report",
  title: "拜访没有报告",
  meaning: "拜访报告的期限已过，至截止日仍没有报告。",
  effect: "没有报告的拜访照样计入拜访次数和定额完成率，可能偏高；也可能是报告漏了导出。",
  counted: "次报告已到期的拜访",
  metrics: ["visits-made", "visit-quota-attainment", "visit-plan-completion-rate"],
  span: "month",
  needs: [visitReports],
  settings: [],
  records: (db, sql) =>
    db
      .selectFrom("fct_deadlines")
      .where("deadline_id", "=", "visit.report")
      .where("is_due", "=", true)
      .select(({ eb }) => [
        sql.day("started_at").as("happened_on"),
        "store_id",
        "subject_id",
        sql.one(eb("done_at", "is", null)).as("affected"),
      ]),
};
