/** Ageing, computed grades and their moves on the sample, counted again in plain SQL over the accepted rows. */
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import { openProject } from "../../src/project/project.ts";
import { type TierReport, tierReports } from "../../src/scoring/tiers/tier-report.ts";
import { tiersAt } from "../../src/scoring/tiers/tiers-at.ts";
import { type Analysis, openAnalysis } from "../../src/warehouse/analysis.ts";
import { recording } from "../support/recording-effects.ts";
import { ageingSql, cycleSql, moveSql } from "./tiers-recount-sql.ts";

const project = openProject(inject("sampleProject"));
let instance: DuckDBInstance;
let connection: Awaited<ReturnType<DuckDBInstance["connect"]>>;
let analysis: Analysis;

beforeAll(async () => {
  instance = await DuckDBInstance.create(project.paths.warehouse, { access_mode: "READ_ONLY" });
  connection = await instance.connect();
  analysis = await openAnalysis(project, { asOf: "2026-09-30" });
});
afterAll(async () => {
  connection.closeSync();
  instance.closeSync();
  await analysis.close();
});

async function counted(sql: string): Promise<(string | number | null)[][]> {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRowsJS().map((row) => row.map((cell) => (typeof cell === "string" ? cell : Number(cell))));
}

/** Non-zero cells as `from`, `to`, customers. */
const moves = ({ states, counts }: TierReport["migration"]) =>
  states.flatMap((from, i) => states.map((to, j) => [from, to, counts[i]?.[j] ?? 0])).filter(([, , n]) => n !== 0);

const sorted = (rows: readonly unknown[][]) => rows.map((row) => row.join(" ")).sort();

describe.each([
  ["2026-09-30", "2026-08-31"],
  ["2026-03-31", "2026-02-28"],
])("%s", (day, before) => {
  let reports: TierReport[];
  beforeAll(async () => {
    reports = await tierReports(analysis, day, tiersAt(analysis));
  });

  test("open receivables by age", async () => {
    for (const { store, ageing } of reports) {
      const buckets = ageing.buckets.map(({ bucket, invoices, amount_fen }) => [bucket, invoices, amount_fen]);
      const own = (await counted(ageingSql(day))).filter(([name]) => name === store).map(([, ...rest]) => rest);
      expect(sorted(buckets.filter(([, invoices]) => invoices !== 0)), store).toEqual(sorted(own));
      expect(ageing.total_fen).toBeGreaterThan(0);
    }
  });

  test("moves between computed grades", async () => {
    const found = await counted(moveSql(before, day));
    for (const { store, migration } of reports) {
      const own = found.filter(([name]) => name === store).map(([, ...rest]) => rest);
      expect(sorted(moves(migration)), store).toEqual(sorted(own));
    }
  });

  test("moves between the yearly reviews", async () => {
    const found = await counted(cycleSql(2026, day));
    for (const { store, review } of reports) {
      const own = found.filter(([name]) => name === store).map(([, ...rest]) => rest);
      expect(sorted(moves(review.migration)), store).toEqual(sorted(own));
      expect(own.length).toBeGreaterThan(3);
    }
  });
});

describe("guanlan tiers --part", () => {
  const run = async (...args: string[]) => {
    const effects = recording();
    const code = await main(["tiers", "--project", inject("sampleProject"), ...args], effects);
    expect(code, effects.errors()).toBe(0);
    return effects.output();
  };

  test("gives the figures of the report, one object per store", async () => {
    const reports = await tierReports(analysis, "2026-09-30", tiersAt(analysis));
    const expected = reports.map(({ store, as_of, ageing }) => ({ store, as_of, ageing }));
    expect(JSON.parse(await run("--part", "ageing", "--json"))).toEqual(expected);
  });

  test("prints a table per store to a person", async () => {
    const text = await run("--part", "migration");
    expect(text.match(/上月末 → 本月末/g)).toHaveLength(3);
    expect(text).toContain("S2 2026-09-30");
  });
});
