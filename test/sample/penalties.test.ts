/** Proposed deductions of the sample, recounted from the raw registers and by a second way of counting. */
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { parsePeriod } from "../../src/calendar/periods.ts";
import { openProject } from "../../src/project/project.ts";
import { excused, lostPapers, storeId } from "../../src/sample/planted-truths.ts";
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
  const first = {
    "archive.sale": 2,
    "archive.loss_sales": 2,
    "archive.serv": 3,
    "archive.loss_serv": 3,
    "archive.cont": 3,
  };
  const counted = rows.flatMap((row) => {
    const from = Object.entries(first).find(([act]) => row.act.startsWith(act))?.[1];
    // What was waived was no offence.
    return from === undefined || row.amount_fen === null || row.status === "waived" ? [] : [{ ...row, from }];
  });
  expect(counted.length).toBeGreaterThan(50);
  for (const [index, row] of counted.entries()) {
    const earlier = counted.slice(0, index + 1).filter((each) => isTogether(each, row));
    const breaches = new Set(earlier.map(({ arose_on, subject, rule }) => `${arose_on} ${subject} ${rule}`)).size;
    expect([row.number, row.offence_no]).toEqual([row.number, breaches]);
    // A repeated fine is an offence again, at the amount of the first one.
    if (row.repeat_of !== null) continue;
    expect(row.amount_fen).toBe((row.base_fen ?? 0) * row.units * (breaches >= row.from ? 2 : 1));
  }
});

const isTogether = (a: PenaltyRow & { readonly from: number }, b: typeof a): boolean =>
  a.employee === b.employee && a.from === b.from && a.arose_on.slice(0, 7) === b.arose_on.slice(0, 7);

test("what people decided stands beside the proposal; the store without a register has decided nothing", () => {
  const decided = rows.filter(({ status }) => status !== "proposed");
  expect(decided.length).toBeGreaterThan(30);
  expect(new Set(decided.map(({ act, store }) => `${act} ${store}`))).toEqual(
    new Set(["archive.contact_unverified S1", "archive.contact_unverified S2"]),
  );
  const planted = decided.filter(({ reason }) => reason === excused.reason);
  expect(planted.map(({ store, arose_on, status }) => [store, arose_on.slice(0, 7), status])).toEqual([
    [storeId(excused.store), excused.month, "waived"],
  ]);
  expect(decided.filter(({ status, reason }) => (status === "waived") !== (reason !== null))).toEqual([]);
});

test("a range is in money where the month's pay is known, in percent elsewhere", () => {
  const ranges = rows.filter(({ act }) => act === "archive.service_performance_pay");
  const known = (store: string, month: string) =>
    ranges
      .filter((row) => row.store === store && row.subject === month)
      .map(({ low_fen, high_fen }) => [low_fen, high_fen]);
  expect(known("S1", "2026-06").length).toBeGreaterThan(0);
  // 10–30 % of between 800 and 2600 yuan.
  for (const [low, high] of known("S1", "2026-06")) {
    expect(high).toBe((low ?? 0) * 3);
    expect(low).toBeGreaterThanOrEqual(8000);
    expect(low).toBeLessThanOrEqual(26_000);
  }
  expect(known("S3", "2026-06").flat()).toEqual(known("S3", "2026-06").flatMap(() => [null, null]));
  expect(ranges.filter(({ subject, low_fen }) => subject < "2025-10" && low_fen !== null)).toEqual([]);
});

test("lost papers cost the person by the piece; natural damage costs nothing", () => {
  const losses = rows.filter(({ rule }) => rule === "P02-23");
  const planted = losses.filter(({ act }) => act === "archive.loss_service");
  expect(planted.map(({ store, units }) => [store, units])).toEqual([[storeId(lostPapers.store), lostPapers.pieces]]);
  expect(losses.map(({ arose_on }) => arose_on)).not.toContain("2026-02-15");
});

test("an order followed only after National Day repeats the fine on the working days between, not on the holiday", () => {
  const repeats = rows.filter(({ repeat_of, subject }) => repeat_of !== null && subject === "JC1-00272");
  // The order is of 29 September, the correction of 13 October; Saturday the 11th was worked.
  expect(repeats.map(({ arose_on }) => arose_on)).toEqual(["2025-09-30", "2025-10-09", "2025-10-10", "2025-10-11"]);
  const first = rows.find(({ number }) => number === repeats[0]?.repeat_of);
  expect(first?.act).toBe("archive.sale_handover_late");
  expect(new Set(repeats.map(({ amount_fen }) => amount_fen))).toEqual(new Set([first?.amount_fen]));
});

test("every proposal has a number of its own", () => {
  expect(new Set(rows.map(({ number }) => number)).size).toBe(rows.length);
});
