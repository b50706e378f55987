/** Share of all reports with a set day that were submitted by it (P03-15, P05-10). */
import { grainKeys } from "../grain-keys.ts";
import { metric } from "../metric.ts";

export const reportOnTimeRate = metric({
  id: "report-on-time-rate",
  title: "各类报表按时报送率",
  definition: "期限内报送的报表份数 ÷ 到期的报表份数，月报与周报合计；到期未报算未达标",
  unit: "ratio",
  direction: "higher",
  rule: "P03-15",
  clause: "篇三 第二十七条",
  grains: ["store"],
  aggregate: "ratio",
  needs: ["report_run"],
  events: (db, sql) =>
    db
      .selectFrom("fct_deadlines")
      .where("deadline_id", "in", ["complaint.monthly_report", "complaint.weekly_report"])
      .where("is_due", "=", true)
      .select(grainKeys)
      .select(({ eb }) => [
        "counted_on as happened_on",
        sql.one(eb("is_met", "=", true)).as("numerator"),
        sql.whole(1).as("denominator"),
        "subject_id",
      ]),
});
