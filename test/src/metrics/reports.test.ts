/** Reports: due and made, reviewed before release, asked for with two approvals, changed with one, and the sheets of the 1st. */
import { expect, test } from "vitest";
import { analysisOf } from "../../support/analysis-of.ts";
import { metricOf, valuesOf } from "../../support/metric-of.ts";

const run = (report: string, period: string, rest: object = {}) => ({ report, period, ...rest });

test("monthly and weekly reports together: in time, late, not at all, not yet due (P03-15, P05-10)", async () => {
  const raw = {
    complaint: [{ received_at: "2026-03-02 10:00:00" }],
    report_run: [
      run("complaint_monthly", "2026-03", { submitted_at: "2026-04-10 23:59:00" }),
      run("complaint_weekly", "2026-W10", { submitted_at: "2026-03-09 23:00:00" }),
      run("complaint_weekly", "2026-W11", { submitted_at: "2026-03-17 00:00:00" }),
    ],
  };
  const analysis = await analysisOf(raw, { asOf: "2026-04-12" });
  // Weeks 10 to 13 fall due on Mondays of March, week 9 ended on the 1st: 1 March belongs to the register's first month.
  expect(await metricOf(analysis, "report-on-time-rate", "2026-03")).toEqual([1, 5, 1 / 5]);
  // Week 14 on 6 April and the month on the 10th; week 15 ends on the as-of day and is not due.
  expect(await metricOf(analysis, "report-on-time-rate", "2026-04")).toEqual([1, 2, 1 / 2]);
});

test("ranking, half-yearly check and grading: from the first that was entered, each by its day (P13-33, P04-13, P14-04)", async () => {
  const raw = {
    report_run: [
      run("adviser_ranking", "2025-P6", { submitted_at: "2026-01-10 23:59:00" }),
      run("adviser_ranking", "2026-P1", { submitted_at: "2026-03-11 00:00:00" }),
      run("archive_check", "2025-H2", { submitted_at: "2026-01-10 10:00:00" }),
      run("customer_grading", "2026", { submitted_at: "2026-03-30 23:59:00" }),
    ],
  };
  const analysis = await analysisOf(raw, { asOf: "2026-07-09" });
  expect(await metricOf(analysis, "report-on-time-rate", "2026-01")).toEqual([2, 2, 1]);
  expect(await metricOf(analysis, "report-on-time-rate", "2026-03")).toEqual([1, 2, 1 / 2]);
  // March and April were not reported by 10 May; May, June and the half-year are due on the day after the as-of day.
  expect(await metricOf(analysis, "report-on-time-rate", "2026-05")).toEqual([0, 1, 0]);
  expect(await metricOf(analysis, "report-on-time-rate", "2026-07")).toEqual([0, 0, null]);
  const later = await analysisOf(raw, { asOf: "2026-07-10" });
  expect(await metricOf(later, "report-on-time-rate", "2026-07")).toEqual([0, 2, 0]);
});

test("the grading is due on the last day that the store's policy sets for it", async () => {
  const raw = { report_run: [run("customer_grading", "2026", { submitted_at: "2026-03-31 09:00:00" })] };
  const rate = async (day: string) =>
    metricOf(
      await analysisOf(raw, { asOf: "2026-04-30", overrides: [{ id: "grading.window_end", value: day }] }),
      "report-on-time-rate",
      "2026-03",
    );
  expect(await rate("03-30")).toEqual([0, 1, 0]);
  expect(await rate("03-31")).toEqual([1, 1, 1]);
});

test("a store that never enters a weekly report is not measured by it", async () => {
  const raw = {
    complaint: [{ received_at: "2026-03-02 10:00:00" }],
    report_run: [run("complaint_monthly", "2026-03", { submitted_at: "2026-04-09 10:00:00" })],
  };
  const analysis = await analysisOf(raw, { asOf: "2026-04-30" });
  expect(await metricOf(analysis, "complaint-weekly-report-rate", "2026-04")).toEqual([0, 0, null]);
  expect(await metricOf(analysis, "report-on-time-rate", "2026-04")).toEqual([1, 1, 1]);
});

test("both reviews not later than the release; a report that is not out is not asked (P04-12, P04-08)", async () => {
  const at = (hour: number) => `2026-04-05 ${hour}:00:00`;
  const analysis = await analysisOf(
    {
      report_run: [
        run("customer_statistics", "2026-01", {
          produced_at: at(10),
          supervisor_reviewed_at: at(11),
          manager_reviewed_at: at(12),
          released_at: at(12),
        }),
        run("customer_statistics", "2026-02", {
          supervisor_reviewed_at: at(11),
          manager_reviewed_at: at(13),
          released_at: at(12),
        }),
        run("customer_statistics", "2026-03", { supervisor_reviewed_at: at(11), released_at: at(12) }),
        run("complaint_monthly", "2026-03", { produced_at: at(9) }),
      ],
    },
    { asOf: "2026-04-30" },
  );
  expect(await metricOf(analysis, "report-review-rate", "2026-04")).toEqual([1, 3, 1 / 3]);
  expect(await metricOf(analysis, "reports-produced", "2026-04")).toEqual([4, null, 4]);
});

test("both approvals before a department first gets the report (P04-09)", async () => {
  const request = (request_id: string, rest: object) => ({
    request_id,
    requested_at: "2026-03-01 09:00:00",
    manager_reviewed_at: "2026-03-02 09:00:00",
    gm_approved_at: "2026-03-03 09:00:00",
    ...rest,
  });
  const analysis = await analysisOf(
    {
      report_request: [
        request("A", { first_issued_at: "2026-03-03 09:00:00" }),
        request("B", { first_issued_at: "2026-03-02 12:00:00" }),
        request("C", { first_issued_at: "2026-03-09 09:00:00", manager_reviewed_at: null }),
        request("waiting", {}),
      ],
    },
    { asOf: "2026-03-31" },
  );
  expect(await metricOf(analysis, "report-request-approval-rate", "2026-03")).toEqual([1, 3, 1 / 3]);
  expect(await metricOf(analysis, "report-request-approval-rate", "2026-02")).toEqual([0, 0, null]);
});

test("a change is approved before it is out, and filed (P04-10)", async () => {
  const change = (amendment_id: string, gm_approved_at: string | null, filed_at: string | null) => ({
    amendment_id,
    published_at: "2026-03-10 12:00:00",
    gm_approved_at,
    filed_at,
  });
  const analysis = await analysisOf(
    {
      report_amendment: [
        change("A", "2026-03-10 12:00:00", "2026-03-11 09:00:00"),
        change("B", "2026-03-10 12:01:00", "2026-03-11 09:00:00"),
        change("C", "2026-03-09 09:00:00", null),
      ],
    },
    { asOf: "2026-03-31" },
  );
  expect(await metricOf(analysis, "report-amendments", "2026-03")).toEqual([3, null, 3]);
  expect(await metricOf(analysis, "report-amendment-approval-rate", "2026-03")).toEqual([1, 3, 1 / 3]);
});

test("every sales adviser of the month's last day hands in a sheet by the 1st until 24:00 (P13-55)", async () => {
  const raw = {
    employee: [
      { employee_id: "E1" },
      { employee_id: "E2" },
      { employee_id: "E3", role: "service_advisor" },
      { employee_id: "E4", left_on: "2026-03-31" },
      { employee_id: "E5", hired_on: "2026-04-01", valid_from: "2026-04-01" },
    ],
    performance_sheet: [
      { employee_id: "E1", month: "2026-03", submitted_at: "2026-04-01 23:59:00" },
      { employee_id: "E2", month: "2026-03", submitted_at: "2026-04-02 00:00:00" },
    ],
  };
  const analysis = await analysisOf(raw, { asOf: "2026-04-30" });
  const values = await valuesOf(analysis, "performance-sheet-on-time-rate", "2026-04", "employee");
  expect(values.map(({ employee, numerator, denominator }) => [employee, numerator, denominator])).toEqual([
    ["E1", 1, 1],
    ["E2", 0, 1],
  ]);
  // The sheets of April fall due on 1 May.
  expect(await metricOf(analysis, "performance-sheet-on-time-rate", "2026-05")).toEqual([0, 0, null]);
});
