/** Quality facts of the sample: everything planted is found, everything adds up, nothing personal gets out. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "hucre";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { runChecks } from "../../src/integrity/run-checks.ts";
import { openProject } from "../../src/project/project.ts";
import { lateClerk, storeId } from "../../src/sample/planted-truths.ts";
import { leaksIn } from "../../src/site/leaks.ts";
import type { Quality } from "../../src/snapshot/quality.ts";
import { qualityOf } from "../../src/snapshot/quality-of.ts";
import { quarantineWorkbook } from "../../src/snapshot/quality-workbook.ts";
import { type Analysis, openAnalysis } from "../../src/warehouse/analysis.ts";
import { queryRows } from "../../src/warehouse/query-rows.ts";
import { snapshotFixture } from "../support/snapshot-fixture.ts";

const directory = inject("sampleProject");
const project = openProject(directory);
let analysis: Analysis;
let quality: Quality;

beforeAll(async () => {
  analysis = await openAnalysis(project, { asOf: "2026-09-30" });
  quality = await qualityOf(analysis, { sources: project.config.sources, forbiddenNames: [], isPageVisible: true });
});
afterAll(() => analysis.close());

interface Broken {
  readonly source: string;
  readonly file: string;
  readonly row: number;
}

test("months of a source add up to its files, row for row", () => {
  for (const { source, months } of quality.sources) {
    const files = quality.files.filter((file) => file.source === source);
    for (const of of ["read", "accepted", "quarantined"] as const) {
      const sum = (rows: readonly { readonly [K in typeof of]: number }[]) =>
        rows.reduce((total, row) => total + row[of], 0);
      expect(sum(months), `${source} ${of}`).toBe(sum(files));
    }
  }
});

test("no source of the sample is late", () => {
  expect(quality.sources.filter(({ freshness }) => freshness.isLate === true).map(({ source }) => source)).toEqual([]);
  expect(quality.sources.some(({ freshness }) => freshness.isLate === false)).toBe(true);
});

describe("the workbook of the quarantine", () => {
  test("read back, is the quarantine table: every planted row, every fault, in its place", async () => {
    const { sheets } = await readXlsx(await quarantineWorkbook({ ...snapshotFixture(), quality }));
    const [about, ...files] = sheets;
    const names = new Map((about?.rows ?? []).map(([file, sheet]) => [String(sheet), String(file)]));
    const written = files.flatMap(({ name, rows }) =>
      rows.slice(1).map(([sheet, row, , , , received]) => [names.get(name), sheet ?? null, row, received ?? ""]),
    );
    const faults = await queryRows(
      analysis.connection,
      'select file, sheet, "row", received from warehouse.quarantine',
    );
    const key = (line: readonly unknown[]) => JSON.stringify(line);
    expect(written.map(key).sort()).toEqual(
      faults.map(({ file, sheet, row, received }) => key([file, sheet, row, received])).sort(),
    );
    const { broken } = JSON.parse(readFileSync(join(directory, "planted.json"), "utf8")) as { broken: Broken[] };
    const places = new Set(written.map(([file, , row]) => key([file, row])));
    expect(broken.filter(({ file, row }) => !places.has(key([file, row])))).toEqual([]);
    expect(broken.length).toBeGreaterThan(30);
  });

  test("holds nothing personal", async () => {
    const { sheets } = await readXlsx(await quarantineWorkbook({ ...snapshotFixture(), quality }));
    const cells = sheets.flatMap(({ rows }) => rows.flat()).map((cell) => String(cell ?? ""));
    expect(cells.flatMap((cell) => leaksIn(cell))).toEqual([]);
  });
});

describe("integrity", () => {
  const check = (id: string) => {
    const found = quality.checks.find((each) => each.id === id);
    if (found === undefined) throw new Error(`no check ${id}`);
    return found;
  };

  test("the clerk who registers late is found in his store, and nobody else", () => {
    const { counts } = check("late-registration");
    const share = (store: string) => {
      const own = counts.filter((count) => count.store === store);
      const sum = (of: "checked" | "affected") => own.reduce((total, count) => total + count[of], 0);
      return sum("affected") / sum("checked");
    };
    expect(share(storeId(lateClerk.store))).toBeGreaterThan(0.9);
    expect([1, 2].map((store) => share(storeId(store)))).toEqual([0, 0]);
  });

  test("orders of firms that never came to the showroom are exactly those without a party", async () => {
    const [row] = await queryRows<{ orders: number }>(
      analysis.connection,
      "select count(*) as orders from fct_orders where party_id is null and effective_on is not null",
    );
    expect(check("order-without-visit").subjects).toHaveLength(row?.orders ?? -1);
    expect(row?.orders).toBeGreaterThan(0);
  });

  test("visits whose report never came are found; what was not planted is not", () => {
    expect(check("visit-without-report").subjects.length).toBeGreaterThan(0);
    for (const id of ["order-before-visit", "drive-before-visit", "handover-before-delivery", "shared-phone"]) {
      expect(check(id).subjects, id).toEqual([]);
      expect(check(id).counts.length, id).toBeGreaterThan(0);
    }
  });

  test("every check lists as many codes as it counts, each once a month and store", async () => {
    for (const { check: each, counts, subjects } of await runChecks(analysis)) {
      const affected = counts.reduce((total, count) => total + count.affected, 0);
      expect(subjects.length, each.id).toBe(affected);
      expect(new Set(subjects.map((subject) => JSON.stringify(subject))).size, each.id).toBe(affected);
    }
  });
});
