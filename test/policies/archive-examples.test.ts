/** E-03 and E-14 file by file: working days, due days, verdicts and fines, as the rules write them out. */
import { describe, expect, test } from "vitest";
import { loadStateCalendar } from "../../src/calendar/state-calendar.ts";
import { stateWorkday, WorkingDays } from "../../src/calendar/working-days.ts";
import { proposedPenalties } from "../../src/scoring/proposed-penalties.ts";
import type { Analysis } from "../../src/warehouse/analysis.ts";
import { analysisOf } from "../support/analysis-of.ts";
import { metricOf } from "../support/metric-of.ts";
import { policyOf } from "../support/policy-of.ts";
import { e03, e14 } from "../support/worked-examples.ts";

const archive = { profiles: ["skoda_archive"] };

describe("E-03: three working days around National Day 2025", () => {
  test.each([
    ["N1", "2025-09-26", ["09-28", "09-29", "09-30"]],
    ["N2", "2025-09-27", ["09-28", "09-29", "09-30"]],
    ["N3", "2025-09-28", ["09-29", "09-30", "10-09"]],
    ["N4", "2025-09-30", ["10-09", "10-10", "10-11"]],
    ["N5", "2025-10-04", ["10-09", "10-10", "10-11"]],
    ["N6", "2025-10-09", ["10-10", "10-11", "10-13"]],
    ["N7", "2025-10-29", ["10-30", "10-31", "11-03"]],
  ])("the first three of %s, delivered %s", (_, delivered, expected) => {
    const days = new WorkingDays(stateWorkday(loadStateCalendar()), "2025-01-01", "2026-12-31");
    expect([1, 2, 3].map((n) => days.plus(delivered, n).slice("2025-".length))).toEqual(expected);
  });

  /** `N1 09-30 true`; not yet due is null. */
  async function files({ db }: Analysis) {
    const rows = await db
      .selectFrom("fct_deadlines")
      .where("deadline_id", "=", "archive.sale_handover")
      .select(["subject_id", "due_at", "is_due", "is_met"])
      .orderBy("subject_id")
      .execute();
    return rows.map(({ subject_id, due_at, is_due, is_met }) => [
      subject_id,
      due_at.slice("2025-".length, "2025-10-01".length),
      is_due ? is_met : null,
    ]);
  }

  test("each file is due and judged by the State Council calendar", async () => {
    expect(await files(await analysisOf(e03, { ...archive, asOf: "2025-10-31" }))).toEqual([
      ["N1", "09-30", true],
      ["N2", "09-30", false],
      ["N3", "10-09", true],
      ["N4", "10-11", true],
      ["N5", "10-11", false],
      ["N6", "10-13", false],
      ["N7", "11-03", null],
    ]);
  });

  test("the naive calendar moves six of seven due days and turns three verdicts", async () => {
    const weekdays = ["10-01", "10-02", "10-03", "10-06", "10-07", "10-08"].map((day) => [day, true] as const);
    const weekend = ["09-28", "10-11"].map((day) => [day, false] as const);
    const calendar_exception = [...weekdays, ...weekend].map(([day, is_workday]) => ({
      calendar_id: "naive",
      day: `2025-${day}`,
      is_workday,
    }));
    const stores = [{ id: "S1", calendar: "naive" }];
    const analysis = await analysisOf({ ...e03, calendar_exception }, { ...archive, asOf: "2025-10-31", stores });
    expect(await files(analysis)).toEqual([
      ["N1", "10-01", true],
      ["N2", "10-01", true],
      ["N3", "10-01", false],
      ["N4", "10-03", false],
      ["N5", "10-08", false],
      ["N6", "10-14", false],
      ["N7", "11-03", null],
    ]);
    expect(await metricOf(analysis, "sale-archive-on-time-rate", "2025-09")).toEqual([0, 0, null]);
    expect(await metricOf(analysis, "sale-archive-on-time-rate", "2025-10")).toEqual([2, 6, 1 / 3]);
  });
});

test("E-14: 11 of 11, 10 of 11, 12 of 12, 9 of 11 papers; of all that is wrong only F4's unsigned sheet is fined", async () => {
  const analysis = await analysisOf(e14, { ...archive, asOf: "2026-03-31" });
  const files = await analysis.db.selectFrom("fct_inspections").selectAll().orderBy("delivery_id").execute();
  expect(files.map((file) => [file.delivery_id, file.valid_items, file.required_items, file.is_complete])).toEqual([
    ["F1", 11, 11, true],
    ["F2", 10, 11, false],
    ["F3", 12, 12, true],
    ["F4", 9, 11, false],
  ]);
  const inspections = await analysis.db
    .selectFrom("fct_archive_items")
    .where("is_inspection_type", "=", true)
    .select(["delivery_id", "has_correct_customer_signature"])
    .execute();
  expect(inspections).toHaveLength(8);
  expect(inspections.filter((item) => !item.has_correct_customer_signature)).toMatchObject([{ delivery_id: "F4" }]);
  const march = { start: "2026-03-01", end: "2026-03-31" };
  const policy = policyOf(archive.profiles);
  const fines = await proposedPenalties({ ...analysis, policy }, march);
  expect(fines.map(({ subject, rule, amount_fen }) => [subject, rule, amount_fen])).toEqual([["F4", "P02-17", 2000]]);
});
