/** A generated group of 10 stores and 24 months: every figure from DuckDB and from ClickHouse. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { Kysely } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadProject } from "../../loaders/load.ts";
import { metrics } from "../../src/metrics/catalogue.ts";
import { type Evaluated, evaluate } from "../../src/metrics/evaluate.ts";
import type { MetricValue } from "../../src/metrics/metric-value.ts";
import { clickHouseSql } from "../../src/metrics/portable.ts";
import { openProject } from "../../src/project/project.ts";
import { generateSample } from "../../src/sample/generate-sample.ts";
import { type Analysis, openAnalysis } from "../../src/warehouse/analysis.ts";
import { clickHouseDialect } from "../../src/warehouse/dialect/clickhouse-dialect.ts";
import { marts, type Warehouse } from "../../src/warehouse/schema/index.ts";
import { ChdbClient } from "./chdb-client.ts";
import { copyMarts } from "./copy-marts.ts";

const AS_OF = "2026-09-30";
const directory = mkdtempSync(join(tmpdir(), "guanlan-clickhouse-"));
let duckdb: Analysis;
let client: ChdbClient;
let clickHouse: Required<Evaluated>;

beforeAll(async () => {
  const project = join(directory, "group");
  await generateSample({ stores: 10, months: 24, seed: 1, out: project });
  await loadProject(openProject(project), { now: "2026-10-01T09:00:00" });
  duckdb = await openAnalysis(openProject(project), { asOf: AS_OF });
  client = new ChdbClient(join(directory, "clickhouse"));
  await copyMarts(duckdb.connection, client, join(directory, "parquet"));
  clickHouse = { db: new Kysely({ dialect: clickHouseDialect(client) }), asOf: AS_OF, sql: clickHouseSql };
});

afterAll(async () => {
  client.close();
  await duckdb.close();
  rmSync(directory, { recursive: true, force: true });
});

/** Number of rows, and of every column the number of values, the least and the greatest. */
async function contents(db: Kysely<Warehouse>, { name, columns }: (typeof marts)[number]): Promise<unknown> {
  const query = (db as unknown as Kysely<Record<string, Record<string, unknown>>>).selectFrom(name);
  return query
    .select(({ fn }) => [
      fn.countAll().as("rows"),
      ...Object.keys(columns).flatMap((column) => [
        fn.count(column).as(`${column} values`),
        fn.min(column).as(`${column} least`),
        fn.max(column).as(`${column} greatest`),
      ]),
    ])
    .executeTakeFirst();
}

test.each(marts.map((mart) => [mart.name, mart] as const))("%s arrived whole", async (_, mart) => {
  const expected = JSON.stringify(await contents(duckdb.db, mart));
  // An open end is the last day that each engine knows.
  expect(await contents(clickHouse.db, mart)).toEqual(JSON.parse(expected.replaceAll("9999-12-31", "2299-12-31")));
});

const address = ({ metric, period, grain, store, department, team, employee }: MetricValue): string =>
  [metric, period, grain, store, department, team, employee].join(" ");

test("every cell of every metric, grain and period is the same to the last digit", async () => {
  const [expected, found] = await Promise.all([evaluate(duckdb), evaluate(clickHouse)]);
  expect(found.map(address)).toEqual(expected.map(address));
  const differing = expected
    .map((cell, index) => ({ expected: cell, found: found[index] }))
    .filter(({ expected: cell, found: other }) => !isDeepStrictEqual(cell, other));
  expect(differing.slice(0, 10)).toEqual([]);

  const evaluated = new Set(expected.map(({ metric }) => metric)).size;
  expect(evaluated).toBe(metrics.length);
  const empty = expected.filter(({ value, denominator }) => value === null || (value === 0 && !denominator)).length;
  process.stdout.write(
    `DuckDB = ClickHouse in ${expected.length} cells of ${evaluated} metrics (${empty} of them empty on both)\n`,
  );
});
