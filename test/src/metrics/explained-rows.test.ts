import { describe, expect, test } from "vitest";
import { parsePeriod } from "../../../src/calendar/periods.ts";
import { explainedRows } from "../../../src/metrics/explained-rows.ts";
import { reasonInWords } from "../../../src/metrics/reason-in-words.ts";
import { analysisOf, type RawRows } from "../../support/analysis-of.ts";
import { metricNamed } from "../../support/metric-of.ts";
import { e03, e07 } from "../../support/worked-examples.ts";

async function told(id: string, period: string, raw: RawRows, asOf: string) {
  const metric = metricNamed(id);
  const rows = await explainedRows(metric, parsePeriod(period), await analysisOf(raw, { asOf }));
  return rows.map((row) => [row.subject_id, row.happened_on, reasonInWords(row, metric)]);
}

describe("a deadline", () => {
  test("says of every item when it was due and whether it was done in time", async () => {
    expect(await told("sale-archive-on-time-rate", "2025-10", e03, "2025-10-31")).toEqual([
      ["N3", "2025-10-09", "按时完成，计入分子和分母"],
      ["N4", "2025-10-11", "按时完成，计入分子和分母"],
      ["N5", "2025-10-11", "逾期完成，只计入分母"],
      ["N6", "2025-10-13", "到期未完成，只计入分母"],
    ]);
  });

  test("lists what is not yet due on the as-of day as left out", async () => {
    expect(await told("sale-archive-on-time-rate", "2025-10", e03, "2025-10-10")).toEqual([
      ["N3", "2025-10-09", "按时完成，计入分子和分母"],
      ["N4", "2025-10-11", "未到期，不计入"],
      ["N5", "2025-10-11", "未到期，不计入"],
      ["N6", "2025-10-13", "未到期，不计入"],
    ]);
  });

  test("says so of each of several deadlines in one rate", async () => {
    const raw = {
      report_run: [
        { report: "adviser_ranking", period: "2026-P1", submitted_at: "2026-03-10 23:59:00" },
        { report: "archive_check", period: "2025-H2", submitted_at: "2026-01-11 00:00:00" },
      ],
    };
    expect(await told("report-on-time-rate", "2026-01", raw, "2026-03-31")).toEqual([
      ["archive_check|S1|2025-H2", "2026-01-10", "逾期完成，只计入分母"],
    ]);
    expect(await told("report-on-time-rate", "2026-03", raw, "2026-03-31")).toEqual([
      ["adviser_ranking|S1|2026-P1", "2026-03-10", "按时完成，计入分子和分母"],
    ]);
    expect(await told("report-on-time-rate", "2026-05", raw, "2026-05-09")).toEqual([
      ["adviser_ranking|S1|2026-P2", "2026-05-10", "未到期，不计入"],
    ]);
  });

  test("carries the moments to check by hand", async () => {
    const analysis = await analysisOf(e03, { asOf: "2025-10-31" });
    const [first] = await explainedRows(metricNamed("sale-archive-on-time-rate"), parsePeriod("2025-10"), analysis);
    expect(first).toMatchObject({
      started_at: "2025-09-28 00:00:00",
      due_at: "2025-10-09 23:59:59",
      done_at: "2025-10-09 00:00:00",
      numerator: 1,
      denominator: 1,
      employee_id: "E1",
    });
  });
});

test("a count lists what it counts, once each, and nothing outside the period", async () => {
  expect(await told("complaints-received", "2026-04", e07, "2026-04-30")).toEqual([
    ["c1", "2026-04-01", "计入合计"],
    ["c2", "2026-04-03", "计入合计"],
    ["c3", "2026-04-20", "计入合计"],
    ["c4", "2026-04-26", "计入合计"],
  ]);
});

test("a stock lists every beginning and ending up to the period's end", async () => {
  const rows = await told("complaints-open", "2026-03", e07, "2026-04-30");
  expect(rows).toEqual([["c5", "2026-03-27", "新增一件"]]);
  const april = await told("complaints-open", "2026-04", e07, "2026-04-30");
  expect(april.filter(([, , why]) => why === "新增一件")).toHaveLength(5);
  expect(april.filter(([, , why]) => why === "减少一件")).toHaveLength(4);
});

test("a share tells numerator from denominator", async () => {
  const raw = {
    showroom_visit: [
      { visit_id: "V1", party_id: "A", arrived_at: "2026-03-02 10:00:00", is_first_visit: true, has_contact: true },
      { visit_id: "V2", party_id: "B", arrived_at: "2026-03-03 10:00:00", is_first_visit: true, has_contact: false },
    ],
  };
  expect(await told("contact-left-rate", "2026-03", raw, "2026-03-31")).toEqual([
    ["A", "2026-03-02", "计入分子和分母"],
    ["B", "2026-03-03", "只计入分母"],
  ]);
});
