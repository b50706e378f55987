/** What is true of the sample by construction must be seen in its figures. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { parsePeriod, periodsBetween } from "../../src/calendar/periods.ts";
import { metrics } from "../../src/metrics/catalogue.ts";
import { evaluate } from "../../src/metrics/evaluate.ts";
import type { MetricValue } from "../../src/metrics/metric-value.ts";
import { openProject } from "../../src/project/project.ts";
import {
  bigPoorPayer,
  forgetfulAdviser,
  lateAfterHolidays,
  lateClerk,
  orphanedFirm,
  ownCase,
  quietTransfer,
  secondFile,
  skippedCheck,
  storeId,
  unluckyAdviser,
  unnoticedRepeat,
  unsurveyed,
  weakAdviser,
} from "../../src/sample/planted-truths.ts";
import { rankingOf } from "../../src/scoring/ranking.ts";
import { tiersOf } from "../../src/scoring/tiers/tiers.ts";
import { type Analysis, openAnalysis } from "../../src/warehouse/analysis.ts";

const AS_OF = "2026-09-30";
const directory = inject("sampleProject");
const project = openProject(directory);
let analysis: Analysis;

beforeAll(async () => {
  analysis = await openAnalysis(project, { asOf: AS_OF });
});
afterAll(() => analysis.close());

const twoMonths = periodsBetween("two_months", "2024-11-01", AS_OF).filter((period) => period.end <= AS_OF);

async function values(metric: string, grain: MetricValue["grain"], periods = twoMonths): Promise<MetricValue[]> {
  const found = metrics.filter(({ id }) => id === metric);
  return evaluate(analysis, { metrics: found, periods, grains: [grain] });
}

const sum = (rows: readonly MetricValue[], of: "numerator" | "denominator") =>
  rows.reduce((total, row) => total + (row[of] ?? 0), 0);
const rate = (rows: readonly MetricValue[]) => sum(rows, "numerator") / sum(rows, "denominator");
const lowest = (rows: readonly MetricValue[]) =>
  rows.filter((row) => (row.denominator ?? 0) > 0).sort((a, b) => (a.value ?? 0) - (b.value ?? 0))[0];

describe("the weak adviser", () => {
  const { employee_id, dealFactor } = weakAdviser;

  test("sells about the planted share of the store's rate over the whole time", async () => {
    const rows = await values("deal-rate", "employee");
    const own = rows.filter((row) => row.employee === employee_id);
    const others = rows.filter((row) => row.store === storeId(weakAdviser.store) && row.employee !== employee_id);
    expect(rate(own) / rate(others)).toBeGreaterThan(dealFactor / 2);
    expect(rate(own) / rate(others)).toBeLessThan(dealFactor * 2);
  });

  test("is named by the ranking in more periods than anybody else", async () => {
    const named = new Map<string, number>();
    for (const period of twoMonths) {
      for (const { employee, verdict } of await rankingOf(analysis, period)) {
        if (verdict === "显著落后") named.set(employee, (named.get(employee) ?? 0) + 1);
      }
    }
    const own = named.get(employee_id) ?? 0;
    expect(own).toBeGreaterThan(1);
    named.delete(employee_id);
    for (const [employee, times] of named) expect(times, employee).toBeLessThan(own);
  });
});

describe("the unlucky adviser", () => {
  const { employee_id, period, store } = unluckyAdviser;

  test("is last of the store by deal rate in one period only, and no worse than the others over all", async () => {
    const rows = await values("deal-rate", "employee");
    const inStore = rows.filter((row) => row.store === storeId(store) && (row.denominator ?? 0) >= 20);
    const last = twoMonths.map(({ id }) => [id, lowest(inStore.filter((row) => row.period === id))?.employee] as const);
    expect(last.filter(([, employee]) => employee === employee_id).map(([id]) => id)).toEqual([period]);
    const elsewhere = inStore.filter((row) => row.period !== period);
    const own = rate(elsewhere.filter((row) => row.employee === employee_id));
    expect(own / rate(elsewhere)).toBeGreaterThan(0.8);
  });

  test("is not named for it", async () => {
    const rows = await rankingOf(analysis, parsePeriod(period));
    const row = rows.find((each) => each.employee === employee_id);
    expect(row?.is_bottom).toBe(true);
    expect(row?.verdict).toBe("观察");
  });
});

describe("the department that is late after holidays", () => {
  test("misses the deadline in the first days after National Day and Spring Festival, not otherwise", async () => {
    const rows = await analysis.db
      .selectFrom("fct_deadlines")
      .where("deadline_id", "=", "archive.service_handover")
      .where("is_due", "=", true)
      .where("store_id", "=", storeId(lateAfterHolidays.store))
      .where("department_id", "=", lateAfterHolidays.department_id)
      .select(["started_at", "is_met"])
      .execute();
    const after = (day: string) =>
      ["2024-10-08", "2025-02-05", "2025-10-09", "2026-02-24"].some(
        (first) => first <= day && day < plusDays(first, 7),
      );
    const share = (rested: boolean) => {
      const some = rows.filter(({ started_at }) => after(started_at.slice(0, 10)) === rested);
      return some.filter(({ is_met }) => is_met === true).length / some.length;
    };
    expect(share(true)).toBeLessThan(0.4);
    expect(share(false)).toBeGreaterThan(0.8);
  });
});

const plusDays = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

test("the unnoticed repeat complaint is found, and counts as major", async () => {
  const rows = await analysis.db
    .selectFrom("fct_complaints")
    .where("complaint_id", "in", [unnoticedRepeat.first.complaint_id, unnoticedRepeat.second.complaint_id])
    .select(["complaint_id", "is_repeat", "is_major", "major_reason"])
    .orderBy("received_at")
    .execute();
  expect(rows).toEqual([
    { complaint_id: unnoticedRepeat.first.complaint_id, is_repeat: false, is_major: false, major_reason: null },
    { complaint_id: unnoticedRepeat.second.complaint_id, is_repeat: true, is_major: true, major_reason: "repeat" },
  ]);
});

test("the largest customer is not among the best: late payment and no margin pull it down", async () => {
  const tiers = await tiersOf(analysis, AS_OF);
  const big = tiers.find(({ customer }) => customer === bigPoorPayer.customer_id);
  expect(big?.volume).toBeGreaterThan(95);
  expect(big?.credit).toBeLessThan(20);
  expect(big?.grade).not.toBe("A");
});

test("the late clerk's archives are registered after the day of hand-over, the others' are not", async () => {
  const rows = await analysis.db
    .selectFrom("fct_deliveries")
    .where("registered_on", "is not", null)
    .select(["archivist_id", "handed_over_on", "registered_on"])
    .execute();
  const lateShare = (own: boolean) => {
    const some = rows.filter(({ archivist_id }) => (archivist_id === lateClerk.employee_id) === own);
    return some.filter((row) => (row.registered_on ?? "") > (row.handed_over_on ?? "")).length / some.length;
  };
  expect(lateShare(true)).toBeGreaterThan(0.9);
  expect(lateShare(false)).toBeLessThan(0.1);
});

test("Spring Festival and National Day show in the traffic", async () => {
  const visits = (await values("showroom-visits", "store", ["2025-01", "2025-02", "2025-03"].map(parsePeriod))).filter(
    ({ store }) => store === storeId(1),
  );
  const [january, february, march] = visits.map(({ value }) => value ?? 0);
  expect(february).toBeLessThan(march ?? 0);
  expect(january).toBeGreaterThan(0);
});

test("exactly the planted broken rows are quarantined, each for its own reason", async () => {
  const { broken } = JSON.parse(readFileSync(join(directory, "planted.json"), "utf8"));
  const instance = await DuckDBInstance.create(project.paths.warehouse, { access_mode: "READ_ONLY" });
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll('select source, file, sheet, row, "column", "check" from quarantine');
  const found = reader.getRowObjectsJson();
  const books = await connection.runAndReadAll("select bool_and(read = accepted + quarantined) from load_files");
  connection.closeSync();
  instance.closeSync();
  const line = (row: Record<string, unknown>) =>
    [row.source, row.file, row.sheet, row.row, row.column, row.check].map(String).join(" | ");
  expect(found.map(line).sort()).toEqual(broken.map(line).sort());
  expect(broken.length).toBeGreaterThan(35);
  expect(books.getRows()).toEqual([[true]]);
});

test("the forgetful adviser has the lowest follow-up rate and the most void cards; stores without cards have no rate", async () => {
  const { employee_id, care } = forgetfulAdviser;
  const year = [parsePeriod("2026")];
  const rates = await values("card-follow-up-on-time-rate", "employee", year);
  expect(lowest(rates)?.employee).toBe(employee_id);
  expect(Math.abs(rate(rates.filter((row) => row.employee === employee_id)) - care)).toBeLessThan(0.08);
  const voids = await values("card-void-rate", "employee", year);
  const most = voids.toSorted((a, b) => (b.numerator ?? 0) - (a.numerator ?? 0))[0];
  expect(most?.employee).toBe(employee_id);
  const stores = await values("card-follow-up-on-time-rate", "store", year);
  expect(stores.filter(({ store }) => store !== storeId(forgetfulAdviser.store)).map(({ value }) => value)).toEqual([
    null,
    null,
  ]);
});

describe("archives and customers", () => {
  const last = periodsBetween("month", "2026-09-01", AS_OF);
  const store = async (metric: string, index: number, periods = last) =>
    (await values(metric, "store", periods)).find((row) => row.store === storeId(index));

  test("one car has a second file", async () => {
    expect(await store("archive-duplicate-files", secondFile.store)).toMatchObject({ value: 1 });
    expect(await store("archive-duplicate-files", 2)).toMatchObject({ value: 0 });
    // The third store keeps no such register.
    expect(await store("archive-duplicate-files", 3)).toMatchObject({ value: null });
  });

  test("one store skipped the complete check of a half-year", async () => {
    const year = periodsBetween("year", "2025-01-01", "2025-12-31");
    expect(await store("archive-half-year-check-rate", skippedCheck.store, year)).toMatchObject({ value: 0.5 });
    expect(await store("archive-half-year-check-rate", 1, year)).toMatchObject({ value: 1 });
  });

  test("one firm lost the only person who looked after it", async () => {
    expect(await store("customers-without-owner", orphanedFirm.store)).toMatchObject({ value: 1 });
  });

  test("the late clerk enters no package on its day", async () => {
    expect(await store("archive-registration-on-time-rate", lateClerk.store)).toMatchObject({ value: 0 });
  });
});

test("the one complaint in which the person complained about took part is counted once, in its store", async () => {
  const years = ["2024", "2025", "2026"].map(parsePeriod);
  const rows = await values("complaint-conflicts", "store", years);
  expect(rows.filter(({ numerator }) => numerator !== 0).map(({ store, value }) => [store, value])).toEqual([
    [storeId(ownCase.store), 1],
  ]);
});

test("the year without a survey is that of the planted store", async () => {
  const rows = await values("survey-yearly-rate", "store", [parsePeriod(String(unsurveyed.year))]);
  expect(rows.filter(({ value }) => value === 0).map(({ store }) => store)).toEqual([storeId(unsurveyed.store)]);
  expect(rows.filter(({ value }) => value === 1).length).toBe(rows.length - 1);
});

test("the one change of a seller without leave is found, in its store", async () => {
  const rows = await values("unapproved-seller-changes", "store", ["2024", "2025", "2026"].map(parsePeriod));
  expect(rows.filter(({ value }) => (value ?? 0) > 0).map(({ store, value }) => [store, value])).toEqual([
    [storeId(quietTransfer.store), 1],
  ]);
});

test("electronic records are made within the store's own three working days for most archives", async () => {
  const rows = await values("archive-e-record-on-time-rate", "store", [parsePeriod("2026-08")]);
  const kept = rows.filter(({ value }) => value !== null);
  expect(kept.length).toBe(2);
  for (const { value, store } of kept) {
    expect(value, store).toBeGreaterThan(0.7);
    expect(value, store).toBeLessThan(0.95);
  }
});
