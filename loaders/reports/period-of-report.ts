/** A weekly report belongs to a week, a ranking to two months: a line that mixes them up is not what it says. */
import type { reportRun } from "../../src/warehouse/entities/report-run.ts";
import type { CanonicalRow, RowCheck } from "../source.ts";

type ReportCode = (typeof reportRun.columns.report.codes)[number];

const MONTH = { pattern: /^\d{4}-\d{2}$/, example: "a month such as 2026-03" };
/** The period of each report. */
const periods: Readonly<Record<ReportCode, typeof MONTH>> = {
  complaint_monthly: MONTH,
  complaint_weekly: { pattern: /^\d{4}-W\d{2}$/, example: "a week such as 2026-W10" },
  customer_statistics: MONTH,
  adviser_ranking: { pattern: /^\d{4}-P\d$/, example: "two months such as 2026-P2 (2026年3-4月)" },
  archive_check: { pattern: /^\d{4}-H\d$/, example: "half a year such as 2026-H1 (2026年上半年)" },
  customer_grading: { pattern: /^\d{4}$/, example: "a year such as 2026" },
};

const check = ({ report, period }: CanonicalRow) => {
  const { pattern, example } = periods[report as ReportCode] ?? MONTH;
  return pattern.test(String(period)) ? undefined : { column: "period", expected: example };
};

/** 所属期间 fits 报表. */
export const periodOfReport: RowCheck = Object.assign(check, {
  title: "所属期间与报表相符，月报为月，周报为周，两个月排名为两个月，档案检查为半年，评级为年",
});
