/** Time passes: what was decided as a success stays one. */
import { afterAll, expect, inject, test } from "vitest";
import type { Analysis } from "../../../src/warehouse/analysis.ts";
import { analysisOfWarehouse } from "../../support/analysis-of-warehouse.ts";

const project = inject("sampleProject");
const opened: Analysis[] = [];
afterAll(async () => {
  for (const analysis of opened) await analysis.close();
});

/** Of every item that was due: whether it was met, by deadline and subject. */
async function decided(asOf: string): Promise<Map<string, boolean>> {
  const analysis = await analysisOfWarehouse(project, { asOf });
  opened.push(analysis);
  const rows = await analysis.db
    .selectFrom("fct_deadlines")
    .where("is_due", "=", true)
    .select(["deadline_id", "subject_id", "is_met"])
    .execute();
  return new Map(rows.map(({ deadline_id, subject_id, is_met }) => [`${deadline_id} ${subject_id}`, is_met === true]));
}

// A plain month's end, the middle of a month, the days around Spring Festival, and the last day of the data.
const days = ["2025-06-30", "2025-11-14", "2026-02-13", "2026-02-24", "2026-09-30"];

test("a later as-of date never turns a decided success of any deadline into a failure", async () => {
  const seen = [];
  for (const day of days) seen.push(await decided(day));
  let successes = 0;
  for (const [index, earlier] of seen.slice(0, -1).entries()) {
    const later = seen[index + 1] ?? new Map<string, boolean>();
    const met = [...earlier].filter(([, isMet]) => isMet).map(([item]) => item);
    expect(met.filter((item) => later.get(item) !== true)).toEqual([]);
    successes += met.length;
  }
  expect(successes).toBeGreaterThan(1000);
});
