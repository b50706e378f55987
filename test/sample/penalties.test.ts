/** Proposed deductions of the sample, recounted from the raw registers and by a second way of counting. */
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { parsePeriod } from "../../src/calendar/periods.ts";
import { openProject } from "../../src/project/project.ts";
import type { PenaltyRow } from "../../src/scoring/penalty-row.ts";
import { allPenalties, within } from "../../src/scoring/proposed-penalties.ts";
import { type Analysis, openAnalysis } from "../../src/warehouse/analysis.ts";
import { queryRows } from "../../src/warehouse/query-rows.ts";

let analysis: Analysis;
let rows: readonly PenaltyRow[];

beforeAll(async () => {
  analysis = await openAnalysis(openProject(inject("sampleProject")), { asOf: "2026-09-30" });
  rows = await allPenalties(analysis);
});
afterAll(() => analysis.close());

test.each(["2026-06", "2026-08"])(
  "P02-18: every visit of %s without a verified contact costs 50 yuan",
  async (month) => {
    const [found] = await queryRows(
      analysis.connection,
      `select count(*)::integer as visits from raw.delivery
     where kind = 'service' and not coalesce(is_cancelled, false)
       and strftime(delivered_at, '%Y-%m') = '${month}'
       and store_id in (select store_id from raw.delivery where contact_verified is not null)
       and not (coalesce(contact_verified, false) and coalesce(contact_numbers, 1) = 1)`,
    );
    const proposed = within(rows, parsePeriod(month)).filter(({ act }) => act === "archive.contact_unverified");
    expect(proposed.length).toBe(found?.visits);
    expect(proposed.length).toBeGreaterThan(0);
    expect(proposed.every(({ base_fen, units }) => base_fen === 5000 && units === 1)).toBe(true);
  },
);

test("P02-21: sales advisers pay double from their second, service advisers from their third breach of a month", () => {
  const first = { "archive.sale": 2, "archive.serv": 3, "archive.cont": 3 };
  const counted = rows.flatMap((row) => {
    const from = Object.entries(first).find(([act]) => row.act.startsWith(act))?.[1];
    return from === undefined || row.amount_fen === null ? [] : [{ ...row, from }];
  });
  expect(counted.length).toBeGreaterThan(50);
  for (const [index, row] of counted.entries()) {
    const earlier = counted.slice(0, index + 1).filter((each) => isTogether(each, row));
    const breaches = new Set(earlier.map(({ arose_on, subject, rule }) => `${arose_on} ${subject} ${rule}`)).size;
    expect([row.number, row.offence_no]).toEqual([row.number, breaches]);
    expect(row.amount_fen).toBe((row.base_fen ?? 0) * row.units * (breaches >= row.from ? 2 : 1));
  }
});

const isTogether = (a: PenaltyRow & { readonly from: number }, b: typeof a): boolean =>
  a.employee === b.employee && a.from === b.from && a.arose_on.slice(0, 7) === b.arose_on.slice(0, 7);

test("every proposal has a number of its own", () => {
  expect(new Set(rows.map(({ number }) => number)).size).toBe(rows.length);
});
