/**
 * Deadlines in months at their boundaries: the day itself, the day before and after, a month that has no such day, a
 * leap year, a holiday at the end. The only one is the first assessment, six months after the first cooperation (P14-09).
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDays } from "../../../src/calendar/day-number.ts";
import { assessableFrom } from "../../../src/scoring/tiers/assessment.ts";
import { tiersOf } from "../../../src/scoring/tiers/tiers.ts";
import type { Analysis } from "../../../src/warehouse/analysis.ts";
import { openAnalysisOf } from "../../support/analysis-of.ts";

/** First cooperation → six months later, by hand. */
const table = [
  // 31 August: February ends on the 28th, in a leap year on the 29th.
  ["2025-08-31", "2026-02-28"],
  ["2023-08-31", "2024-02-29"],
  ["2023-08-30", "2024-02-29"],
  ["2023-08-29", "2024-02-29"],
  ["2023-08-28", "2024-02-28"],
  // Other month ends: the day number stays, or is cut to the month.
  ["2025-09-30", "2026-03-30"],
  ["2025-10-31", "2026-04-30"],
  ["2025-12-31", "2026-06-30"],
  ["2024-02-29", "2024-08-29"],
  // Across the year, and onto a rest day, which moves nothing: Sunday 10 May, Labour Day, National Day.
  ["2025-11-10", "2026-05-10"],
  ["2025-11-01", "2026-05-01"],
  ["2025-04-03", "2025-10-03"],
] as const;

let analysis: Analysis;
beforeAll(async () => {
  const sales_order = table.map(([day]) => ({ order_id: day, customer_id: day, signed_at: `${day} 23:59:59` }));
  analysis = await openAnalysisOf({ sales_order }, { asOf: "2026-12-31" });
}, 120_000);
afterAll(() => analysis.close());

test("the marts and the calendar of the scores agree with the table", async () => {
  const rows = await analysis.db.selectFrom("fct_assessments").select(["customer_id", "assessable_on"]).execute();
  expect(Object.fromEntries(rows.map((row) => [row.customer_id, row.assessable_on]))).toEqual(
    Object.fromEntries(table),
  );
  expect(table.map(([day]) => assessableFrom(day, 6))).toEqual(table.map(([, due]) => due));
});

describe.each(table)("%s + 6 months = %s", (first, due) => {
  async function stateOn(day: string) {
    const row = (await tiersOf(analysis, day)).find(({ customer }) => customer === first);
    return [row?.provisional, row?.assessment_overdue_days];
  }

  test("provisional the day before, assessable on the day, overdue one day after", async () => {
    expect(await stateOn(addDays(due, -1))).toEqual([true, null]);
    expect(await stateOn(due)).toEqual([false, 0]);
    expect(await stateOn(addDays(due, 1))).toEqual([false, 1]);
  });
});
