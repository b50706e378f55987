/** What became of each report, as of a day. */
import { expect, test } from "vitest";
import { reportLog } from "../../../src/snapshot/report-log.ts";
import { analysisOf } from "../../support/analysis-of.ts";

const monthly = (period: string, rest: object) => ({ report: "complaint_monthly", period, ...rest });

async function logged(asOf: string) {
  const raw = {
    complaint: [{ received_at: "2025-12-02 10:00:00" }],
    report_run: [
      monthly("2025-12", { submitted_at: "2026-01-10 23:59:00" }),
      monthly("2026-03", {
        produced_at: "2026-04-01 09:00:00",
        supervisor_reviewed_at: "2026-04-03 09:00:00",
        manager_reviewed_at: "2026-04-02 09:00:00",
        released_at: "2026-04-04 09:00:00",
        submitted_at: "2026-04-11 00:00:00",
      }),
      monthly("2026-04", { submitted_at: "2026-05-10 09:00:00", supervisor_reviewed_at: "2026-05-02 09:00:00" }),
      { report: "customer_statistics", period: "2026-05", produced_at: "2026-06-01 09:00:00" },
    ],
  };
  return reportLog(await analysisOf(raw, { asOf }));
}

test("on time, late, overdue since long, not yet due, without a day; newest first", async () => {
  const lines = await logged("2026-06-09");
  expect(lines.map(({ report, period, state }) => `${period} ${report} ${state}`)).toEqual([
    "2026-05 complaint_monthly open",
    "2026-05 customer_statistics undated",
    "2026-04 complaint_monthly on_time",
    "2026-03 complaint_monthly late",
    "2026-02 complaint_monthly overdue",
    "2026-01 complaint_monthly overdue",
  ]);
  expect(lines.find(({ period }) => period === "2026-03")).toMatchObject({
    due_on: "2026-04-10",
    produced_on: "2026-04-01",
    reviewed_on: "2026-04-03",
    released_on: "2026-04-04",
    submitted_on: "2026-04-11",
  });
  expect(lines.find(({ period }) => period === "2026-04")?.reviewed_on).toBeNull();
});

test("a two-month ranking that was entered late and one that is missing", async () => {
  const raw = {
    report_run: [{ report: "adviser_ranking", period: "2026-P1", submitted_at: "2026-03-12 09:00:00" }],
  };
  const lines = await reportLog(await analysisOf(raw, { asOf: "2026-05-29" }));
  expect(lines.map(({ report, period, due_on, state }) => [report, period, due_on, state])).toEqual([
    ["adviser_ranking", "2026-P2", "2026-05-10", "overdue"],
    ["adviser_ranking", "2026-P1", "2026-03-10", "late"],
  ]);
});

test("what is due on the as-of day has been due until its midnight", async () => {
  const [may] = await logged("2026-06-10");
  expect(may).toMatchObject({ period: "2026-05", due_on: "2026-06-10", state: "overdue" });
});
