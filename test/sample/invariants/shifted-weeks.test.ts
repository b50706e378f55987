/** The same days four weeks earlier: where no holiday lies between, nothing but the dates changes. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadProject } from "../../../loaders/load.ts";
import { addDays } from "../../../src/calendar/day-number.ts";
import { openProject } from "../../../src/project/project.ts";
import { generateSample } from "../../../src/sample/generate-sample.ts";
import type { Analysis } from "../../../src/warehouse/analysis.ts";
import { entities } from "../../../src/warehouse/entities/index.ts";
import { analysisOfWarehouse } from "../../support/analysis-of-warehouse.ts";

// From the day after Dragon Boat Festival (2 June 2025) to the make-up workday of 28 September no week is unlike another.
const WEEKS = 4 * 7;
const FIRST = "2025-07-01";
const AS_OF = "2025-08-31";
const directory = mkdtempSync(join(tmpdir(), "guanlan-shifted-"));
let here: Analysis;
let earlier: Analysis;

beforeAll(async () => {
  await generateSample({ stores: 2, months: 2, seed: 7, lastMonth: "2025-08", out: directory });
  await loadProject(openProject(directory), { now: "2025-09-01T09:00:00" });
  here = await analysisOfWarehouse(directory, { asOf: AS_OF });
  earlier = await analysisOfWarehouse(directory, { asOf: addDays(AS_OF, -WEEKS), shiftDays: -WEEKS });
});

afterAll(async () => {
  await here.close();
  await earlier.close();
  rmSync(directory, { recursive: true, force: true });
});

/** Owed once for all transactions of a calendar month. */
const OF_MONTHS = "customer.update_after_transaction";

/** Ids of the deadlines whose clock starts with a row of an export; the end of a month or week moves with the calendar. */
function startedByFacts({ policy }: Analysis): string[] {
  const names = new Set<string>(entities.map(({ name }) => name));
  const deadlines = policy.all("deadlines").filter(({ start_event }) => names.has(start_event.split(".")[0] ?? ""));
  return [...new Set(deadlines.map(({ id }) => id))].filter((id) => id !== OF_MONTHS);
}

const moved = (instant: string | null, days: number) =>
  instant === null ? null : `${addDays(instant.slice(0, 10), days)}${instant.slice(10)}`;

/** What began before, such as the filing of old customers, has holidays behind it. */
async function items(analysis: Analysis, days: number) {
  const rows = await analysis.db
    .selectFrom("fct_deadlines")
    .selectAll()
    .where("deadline_id", "in", startedByFacts(analysis))
    .where("started_at", ">=", `${days === 0 ? addDays(FIRST, -WEEKS) : FIRST} 00:00:00`)
    .orderBy("deadline_id")
    .orderBy("subject_id")
    .execute();
  return rows.map((row) => ({
    ...row,
    // What is owed day by day has the day in its name.
    subject_id: row.subject_id.replace(/\d{4}-\d\d-\d\d$/, (day) => addDays(day, days)),
    started_at: moved(row.started_at, days),
    due_at: moved(row.due_at, days),
    done_at: moved(row.done_at, days),
    counted_on: moved(row.counted_on, days),
  }));
}

test("every deadline that starts with a fact: the same items, due and met the same", async () => {
  const expected = await items(here, -WEEKS);
  expect(expected.length).toBeGreaterThan(200);
  const found = await items(earlier, 0);
  expect(found.length).toBe(expected.length);
  const differing = expected.map((item, at) => [item, found[at]]).filter(([a, b]) => !isDeepStrictEqual(a, b));
  expect(differing.slice(0, 3)).toEqual([]);
});

/** Asked once in a calendar month, or of more months than lie between the holidays. */
const tiedToMonths = ["branch.days", "record.customer_known", "roadshow.month", "visit.score", "visit.to_top"];

test("every other question asked of a record: the same answers", async () => {
  const answers = async (analysis: Analysis, first: string, days: number) => {
    const rows = await analysis.db
      .selectFrom("fct_findings")
      .select(["question_id", "store_id", "employee_id", "happened_on", "asked", "met", "measured"])
      .where("happened_on", ">=", first)
      .where("question_id", "not in", tiedToMonths)
      .execute();
    return rows.map((row) => JSON.stringify({ ...row, happened_on: moved(row.happened_on, days) })).sort();
  };
  const expected = await answers(here, FIRST, -WEEKS);
  expect(expected.length).toBeGreaterThan(1000);
  expect(await answers(earlier, addDays(FIRST, -WEEKS), 0)).toEqual(expected);
});
