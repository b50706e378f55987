import { expect, test } from "vitest";
import { reportRuns } from "../../../loaders/reports/report-runs.ts";
import { readLine } from "../../support/read-record.ts";

const unsigned = { produced_at: null, supervisor_reviewed_at: null, manager_reviewed_at: null, released_at: null };

test.each([
  ["月报", "2026年3月", "complaint_monthly", "2026-03"],
  ["投诉周报", "2026年第10周", "complaint_weekly", "2026-W10"],
  ["客户统计月报", "2026/3", "customer_statistics", "2026-03"],
  ["两个月排名", "2026-P2", "adviser_ranking", "2026-P2"],
  ["销售排名", "2026年3-4月", "adviser_ranking", "2026-P2"],
  ["销售顾问排名", "2026年第2期", "adviser_ranking", "2026-P2"],
  ["半年档案检查", "2026年下半年", "archive_check", "2026-H2"],
  ["年度评级", "2026年度", "customer_grading", "2026"],
])("%s of %s", (report, period, code, canonical) => {
  const line = { 报表名称: report, 门店编号: "S01", 期间: period, 提交时间: "2026-04-10 23:59" };
  expect(readLine(reportRuns, line)).toEqual([
    {
      values: { report: code, store_id: "S01", period: canonical, submitted_at: "2026-04-10 23:59:00", ...unsigned },
      faults: [],
    },
  ]);
});

test.each([
  ["月报", "2026年"],
  ["投诉周报", "2026-03"],
  ["两个月排名", "2026-04"],
  ["两个月排名", "2026年4-5月"],
  ["半年档案检查", "2026"],
  ["年度评级", "2026-H1"],
])("%s of %s is no period of that report", (report, period) => {
  const [line] = readLine(reportRuns, { 报表名称: report, 门店编号: "S01", 期间: period });
  expect(line?.faults.map(({ column }) => column)).toEqual(["period"]);
});

test("the steps of a report stand under their own headers", () => {
  const line = {
    报表名称: "客户统计月报",
    门店编号: "S01",
    期间: "2026-03",
    制表时间: "2026-04-02 09:00",
    主管审核时间: "2026-04-03 09:00",
    经理审核时间: "2026-04-04 09:00",
    发布日期: "2026-04-05",
  };
  expect(readLine(reportRuns, line)[0]?.values).toMatchObject({
    produced_at: "2026-04-02 09:00:00",
    supervisor_reviewed_at: "2026-04-03 09:00:00",
    manager_reviewed_at: "2026-04-04 09:00:00",
    released_at: "2026-04-05 00:00:00",
    submitted_at: null,
  });
});
