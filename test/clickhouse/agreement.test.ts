/**
 * A generated group of 10 stores and 24 months: every figure from DuckDB, from ClickHouse in one process, and from a
 * cluster of three ClickHouse nodes that share the stores between them.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { Kysely } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadProject } from "../../loaders/load.ts";
import { parsePeriod } from "../../src/calendar/periods.ts";
import { runChecks } from "../../src/integrity/run-checks.ts";
import { metrics } from "../../src/metrics/catalogue.ts";
import { type Evaluated, evaluate } from "../../src/metrics/evaluate.ts";
import type { Judged } from "../../src/metrics/judged.ts";
import type { MetricValue } from "../../src/metrics/metric-value.ts";
import { clickHouseSql } from "../../src/metrics/portable.ts";
import { openProject } from "../../src/project/project.ts";
import { generateSample } from "../../src/sample/generate-sample.ts";
import { rankingsOf } from "../../src/scoring/ranking.ts";
import { tierReports } from "../../src/scoring/tiers/tier-report.ts";
import { tiersOf } from "../../src/scoring/tiers/tiers.ts";
import { tiersAt } from "../../src/scoring/tiers/tiers-at.ts";
import { type Analysis, openAnalysis } from "../../src/warehouse/analysis.ts";
import type { ClickHouseClient } from "../../src/warehouse/dialect/clickhouse-client.ts";
import { clickHouseDialect } from "../../src/warehouse/dialect/clickhouse-dialect.ts";
import { marts, type Warehouse } from "../../src/warehouse/schema/index.ts";
import { ChdbClient } from "./chdb-client.ts";
import { copyMarts, exportMarts, isSpread, spreadMarts } from "./copy-marts.ts";
import { HttpClient } from "./http-client.ts";
import { type Cluster, startCluster } from "./start-cluster.ts";

const AS_OF = "2026-09-30";
const NODES = 3;
const directory = mkdtempSync(join(tmpdir(), "guanlan-clickhouse-"));
const exported = join(directory, "parquet");
let duckdb: Analysis;
let expected: MetricValue[];

beforeAll(async () => {
  const project = join(directory, "group");
  await generateSample({ stores: 10, months: 24, seed: 1, out: project });
  await loadProject(openProject(project), { now: "2026-10-01T09:00:00" });
  duckdb = await openAnalysis(openProject(project), { asOf: AS_OF });
  await exportMarts(duckdb.connection, exported);
  expected = await evaluate(duckdb);
});

afterAll(async () => {
  await duckdb.close();
  rmSync(directory, { recursive: true, force: true });
});

const overClickHouse = (client: ClickHouseClient): Required<Judged> => ({
  db: new Kysely({ dialect: clickHouseDialect(client) }),
  asOf: AS_OF,
  sql: clickHouseSql,
  policy: duckdb.policy,
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

/** What a whole copy of a mart holds; an open end is the last day that each engine knows. */
async function exportedContents(mart: (typeof marts)[number]): Promise<unknown> {
  const told = JSON.stringify(await contents(duckdb.db, mart));
  return JSON.parse(told.replaceAll("9999-12-31", "2299-12-31"));
}

const address = ({ metric, period, grain, store, department, team, employee }: MetricValue): string =>
  [metric, period, grain, store, department, team, employee].join(" ");

/** Cells of an engine that are not DuckDB's, at most ten; says how many were compared. */
async function differingCells(engine: Evaluated, name: string) {
  const found = await evaluate(engine);
  if (!isDeepStrictEqual(found.map(address), expected.map(address))) throw new Error("other cells than expected");
  const evaluated = new Set(expected.map(({ metric }) => metric)).size;
  if (evaluated !== metrics.length) throw new Error(`${evaluated} of ${metrics.length} metrics evaluated`);
  const empty = expected.filter(({ value, denominator }) => value === null || (value === 0 && !denominator)).length;
  process.stdout.write(
    `DuckDB = ${name} in ${expected.length} cells of ${evaluated} metrics (${empty} of them empty on both)\n`,
  );
  return expected
    .map((cell, index) => ({ expected: cell, found: found[index] }))
    .filter(({ expected: cell, found: other }) => !isDeepStrictEqual(cell, other))
    .slice(0, 10);
}

/** What is built on the figures: two rankings, the grades with what they lead to, and the contradictions between records. */
async function judgements(engine: Judged) {
  const at = tiersAt(engine);
  return {
    rankings: await rankingsOf(engine, ["2026-P3", "2026-P4"].map(parsePeriod)),
    tiers: await tiersOf(engine, AS_OF),
    reports: await tierReports(engine, AS_OF, at),
    checks: (await runChecks(engine)).map(({ check, ...result }) => ({ check: check.id, ...result })),
  };
}

/** DuckDB's, which must not be empty for the comparison to say anything. */
async function expectedJudgements() {
  const told = await judgements(duckdb);
  if (told.rankings.flatMap(({ rows }) => rows).length < 50 || told.tiers.length < 50) throw new Error("too few rows");
  return told;
}

const named = marts.map((mart) => [mart.name, mart] as const);

describe("in one process", () => {
  let client: ChdbClient;
  let engine: Required<Judged>;

  beforeAll(() => {
    client = new ChdbClient(join(directory, "clickhouse"));
    copyMarts(exported, client);
    engine = overClickHouse(client);
  });
  afterAll(() => client.close());

  test.each(named)("%s arrived whole", async (_, mart) => {
    expect(await contents(engine.db, mart)).toEqual(await exportedContents(mart));
  });

  test("every cell of every metric, grain and period is the same to the last digit", async () => {
    expect(await differingCells(engine, "ClickHouse")).toEqual([]);
  });

  test("rankings, grades and contradictions are the same", async () => {
    expect(await judgements(engine)).toEqual(await expectedJudgements());
  });
});

describe("on three nodes", () => {
  let cluster: Cluster;
  let nodes: HttpClient[];
  let engine: Required<Judged>;

  beforeAll(async () => {
    cluster = await startCluster(NODES, join(directory, "cluster"));
    nodes = cluster.urls.map((url) => new HttpClient(url));
    await spreadMarts(exported, nodes);
    const [first] = nodes;
    if (first === undefined) throw new Error("no node");
    engine = overClickHouse(first);
  });
  afterAll(() => cluster.stop());

  test.each(named)("%s arrived whole", async (_, mart) => {
    expect(await contents(engine.db, mart)).toEqual(await exportedContents(mart));
  });

  test("every store is on one node, and no node has them all", async () => {
    const stores: string[][] = [];
    for (const node of nodes) {
      const sql = "select distinct store_id from fct_deliveries_local order by store_id";
      const { data } = await node.query({ sql, parameters: {} });
      stores.push(data.map(([store]) => String(store)));
    }
    expect(stores.flat().sort()).toEqual([...new Set(expected.map(({ store }) => store))].sort());
    expect(stores.every((own) => own.length > 0)).toBe(true);
  });

  test("every cell of every metric, grain and period is the same to the last digit", async () => {
    expect(await differingCells(engine, `ClickHouse on ${NODES} nodes`)).toEqual([]);
  });

  test("rankings, grades and contradictions are the same", async () => {
    expect(await judgements(engine)).toEqual(await expectedJudgements());
  });

  test("a parameter arrives as it is, whatever it holds", async () => {
    for (const value of ["' or 1=1 --", "\\", "\\' or 1=1", "tab\tline\nend", "销售一部", "{p2:String}"]) {
      const { data } = await (nodes[0] as HttpClient).query({ sql: "select {p1:String}", parameters: { p1: value } });
      expect(data).toEqual([[value]]);
    }
  });

  // The last test: the node stays dead.
  test("with a node gone there is an error, never a smaller figure", async () => {
    await cluster.kill(NODES - 1);
    const spread = marts.filter(isSpread).map(({ name }) => name);
    expect(spread).toContain("fct_deliveries");
    await expect(
      engine.db
        .selectFrom("fct_deliveries")
        .select(({ fn }) => fn.countAll().as("n"))
        .execute(),
    ).rejects.toThrow(/refused|NETWORK_ERROR|ALL_CONNECTION_TRIES_FAILED/i);
  });
});
