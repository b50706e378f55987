/** The ledger of a load beside real raw rows: months, masking, and what an audience without the page gets. */
import { describe, expect, test } from "vitest";
import { projectSchema } from "../../../src/project/project-schema.ts";
import { qualityOf } from "../../../src/snapshot/quality-of.ts";
import type { Analysis } from "../../../src/warehouse/analysis.ts";
import { createTableDdl, insertRows } from "../../../src/warehouse/insert-rows.ts";
import { loadFiles, quarantine } from "../../../src/warehouse/load-ledger.ts";
import { analysisOf, type RawRows } from "../../support/analysis-of.ts";

const FILE = "test";

interface Ledger {
  readonly files: readonly Record<string, unknown>[];
  readonly faults: readonly Record<string, unknown>[];
}

async function withLedger(raw: RawRows, { files, faults }: Ledger): Promise<Analysis> {
  const analysis = await analysisOf(raw, { asOf: "2026-06-30" });
  const { connection } = analysis;
  await connection.run("attach ':memory:' as warehouse");
  for (const [table, rows] of [[loadFiles, files] as const, [quarantine, faults] as const]) {
    const placed = { name: `warehouse.${table.name}`, columns: table.columns };
    await connection.run(createTableDdl(placed));
    await insertRows(
      connection,
      placed,
      rows.map((row) => ({ ...row })),
    );
  }
  return analysis;
}

const file = (read: number, accepted: number) => ({
  ordinal: 1,
  source: "complaints",
  entity: "complaint",
  file: FILE,
  read,
  accepted,
  quarantined: read - accepted,
});
const fault = (row: number, more = {}) => ({
  source: "complaints",
  entity: "complaint",
  file: FILE,
  sheet: null,
  row,
  column: "received_at",
  check: "invalid",
  expected: "a time such as 2026-03-05 14:20",
  received: "2026-02-30",
  ...more,
});
/** Rows 1, 2 and 3 of the file. */
const complaints = ["2026-04-10", "2026-05-10", "2026-05-20"].map((day) => ({ received_at: `${day} 10:00:00` }));
const request = { sources: [], forbiddenNames: [], isPageVisible: true };

describe("months of a source", () => {
  test("a rejected row goes with the accepted row above it, the first one with the row below", async () => {
    const faults = [fault(0), fault(2, { column: "demand" }), fault(9), fault(9, { column: "demand" })];
    const analysis = await withLedger({ complaint: complaints }, { files: [file(6, 3)], faults });
    const [source] = (await qualityOf(analysis, request)).sources;
    expect(
      source?.months.map(({ month, read, accepted, quarantined }) => [month, read, accepted, quarantined]),
    ).toEqual([
      ["2026-04", 2, 1, 1],
      ["2026-05", 4, 2, 2],
    ]);
    expect(source?.months[1]?.reasons).toEqual([
      { text: "投诉诉求：格式不正确", rows: 2 },
      { text: "受理时间：格式不正确", rows: 1 },
    ]);
    expect(source?.freshness).toEqual({
      cadence: "每月",
      latest: "2026-05-20",
      daysSince: 41,
      due: "2026年5月",
      isLate: false,
    });
  });

  test("add up to the ledger also when a wide line is told once, and when there is no accepted row", async () => {
    const wide = await withLedger({ complaint: complaints }, { files: [file(8, 3)], faults: [fault(2)] });
    const [source] = (await qualityOf(wide, request)).sources;
    expect(source?.months.map(({ month, quarantined }) => [month, quarantined])).toEqual([
      ["2026-04", 0],
      ["2026-05", 1],
      [null, 4],
    ]);
    const none = await withLedger({}, { files: [file(1, 0)], faults: [fault(1)] });
    const [empty] = (await qualityOf(none, request)).sources;
    expect(empty?.months).toMatchObject([{ month: null, read: 1, accepted: 0, quarantined: 1 }]);
    expect(empty?.freshness.isLate).toBe(true);
  });

  test("guanlan.yaml may expect another rhythm", async () => {
    const analysis = await withLedger({ complaint: complaints }, { files: [file(3, 3)], faults: [] });
    const { sources } = projectSchema.parse({
      name: "x",
      stores: [{ id: "S1" }],
      policy: { profiles: ["visits"] },
      sources: [{ source: "complaints", files: ["*.xlsx"], cadence: "week" }],
    });
    const [source] = (await qualityOf(analysis, { ...request, sources })).sources;
    expect(source?.freshness).toMatchObject({ cadence: "每周", due: "2026-06-08 至 2026-06-14", isLate: true });
  });
});

describe("what is kept for longer than its owner has set (X-27)", () => {
  const kept = async (months: number | undefined, raw: RawRows, ledger: object = {}) => {
    const analysis = await withLedger(raw, { files: [{ ...file(4, 4), ...ledger }], faults: [] });
    const { source } = { source: "complaints", ...ledger };
    const sources = projectSchema.shape.sources.parse([{ source, files: ["*.xlsx"], retention_months: months }]);
    return (await qualityOf(analysis, { ...request, sources })).sources[0]?.retention;
  };
  /** As of 30 June 2026, a record of 30 June 2023 is in the last day of its 36 months. */
  const complaint = ["2023-06-29", "2023-06-30", "2023-07-01", "2026-05-20"].map((day) => ({
    received_at: `${day} 23:00:00`,
  }));

  test("nothing is judged until a period is set, and then by the day on which it ends", async () => {
    expect(await kept(undefined, { complaint })).toEqual({ months: null, oldest: null, past: null });
    expect(await kept(36, { complaint })).toEqual({ months: 36, oldest: "2023-06-29", past: 1 });
    expect(await kept(1, { complaint })).toEqual({ months: 1, oldest: "2023-06-29", past: 4 });
  });

  test("records without a day are not counted", async () => {
    const ledger = { source: "customers", entity: "customer" };
    expect(await kept(36, { customer: [{}] }, ledger)).toEqual({ months: 36, oldest: null, past: null });
  });
});

describe("what leaves", () => {
  const faults = [fault(1, { column: "cause_code", received: "13812345678 王小明" })];

  test("a number in the wrong column is masked, a name where it must not be seen", async () => {
    const analysis = await withLedger({}, { files: [file(1, 0)], faults });
    const shown = async (forbiddenNames: readonly string[]) =>
      (await qualityOf(analysis, { ...request, forbiddenNames })).issues.map(({ received }) => received);
    expect(await shown([])).toEqual(["########### 王小明"]);
    expect(await shown(["王小明"])).toEqual(["########### 某某某"]);
  });

  test("an audience without the page gets the counts behind the marks and nothing else", async () => {
    const raw: RawRows = {
      delivery: [{ delivery_id: "D", delivered_at: "2026-05-10 18:00:00" }],
      archive_package: [{ package_id: "P", delivery_id: "D", handed_over_on: "2026-05-09" }],
    };
    const analysis = await withLedger(raw, { files: [file(1, 0)], faults });
    const { files, sources, issues, checks } = await qualityOf(analysis, { ...request, isPageVisible: false });
    expect([files, sources, issues]).toEqual([[], [], []]);
    const found = checks.find(({ id }) => id === "handover-before-delivery");
    expect(found?.counts).toEqual([{ month: "2026-05", store: "S1", checked: 1, affected: 1 }]);
    expect(found?.subjects).toEqual([]);
  });
});
