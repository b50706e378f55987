/** The published figures of the sample against an independent recount in plain SQL over its accepted rows. */
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import type { KpiRow } from "../../src/metrics/metric-value.ts";
import { openProject } from "../../src/project/project.ts";
import { recording } from "../support/recording-effects.ts";
import { preparation, recounts } from "./recount-sql.ts";

const AS_OF = "2026-09-30";
const project = inject("sampleProject");
let instance: DuckDBInstance;
let connection: Awaited<ReturnType<DuckDBInstance["connect"]>>;

beforeAll(async () => {
  instance = await DuckDBInstance.create(openProject(project).paths.warehouse, { access_mode: "READ_ONLY" });
  connection = await instance.connect();
  for (const statement of preparation) await connection.run(statement);
});

afterAll(() => {
  connection.closeSync();
  instance.closeSync();
});

/** `npx guanlan kpi --period … --grain store --json`. */
async function kpi(period: string): Promise<KpiRow[]> {
  const effects = recording();
  const code = await main(["kpi", "--project", project, "--period", period, "--grain", "store", "--json"], effects);
  expect(code, effects.errors()).toBe(0);
  return JSON.parse(effects.output()) as KpiRow[];
}

// A plain month, the month of Spring Festival, the month of National Day, and the last month with open items.
describe.each(["2026-03", "2026-02", "2025-10", "2026-09"])("%s", (month) => {
  let rows: KpiRow[];
  beforeAll(async () => {
    rows = await kpi(month);
  });

  test.each(Object.entries(recounts(month, AS_OF)))("%s", async (metric, sql) => {
    const reader = await connection.runAndReadAll(sql);
    const counted = new Map(
      reader
        .getRowsJS()
        .map(([store, ...counts]) => [store, counts.map((count) => (count === null ? null : Number(count)))]),
    );
    const published = rows.filter((row) => row.metric === metric);
    expect(published.map((row) => row.store)).toEqual(["S1", "S2", "S3"]);
    for (const row of published) {
      const [numerator = 0, denominator = 0] = counted.get(row.store) ?? [];
      const ratio = {
        numerator,
        denominator,
        value: denominator === 0 ? null : Number(numerator) / Number(denominator),
      };
      const expected = row.unit === "ratio" ? ratio : { numerator, value: numerator };
      expect(row, row.store).toMatchObject({ ...expected, as_of: AS_OF });
    }
    expect(published.some((row) => (row.denominator ?? row.numerator ?? 0) > 0)).toBe(true);
  });
});
