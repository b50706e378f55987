import { expect, test } from "vitest";
import { reportRuns } from "../../../loaders/complaints/report-runs.ts";
import { readLine } from "../../support/read-record.ts";

test.each([
  ["月报", "2026年3月", "complaint_monthly", "2026-03"],
  ["投诉周报", "2026年第10周", "complaint_weekly", "2026-W10"],
])("%s of %s", (report, period, code, canonical) => {
  const line = { 报表名称: report, 门店编号: "S01", 期间: period, 提交时间: "2026-04-10 23:59" };
  expect(readLine(reportRuns, line)).toEqual([
    { values: { report: code, store_id: "S01", period: canonical, submitted_at: "2026-04-10 23:59:00" }, faults: [] },
  ]);
});
