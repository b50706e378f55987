/** The deal rate of every agent and two-month period, against a recount over the raw opportunity list. */
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "vitest";
import { checkProject } from "../../loaders/check.ts";
import { loadProject } from "../../loaders/load.ts";
import { parsePeriod } from "../../src/calendar/periods.ts";
import { evaluate } from "../../src/metrics/evaluate.ts";
import { dealRate } from "../../src/metrics/sales/deal-rate.ts";
import { openProject } from "../../src/project/project.ts";
import { openAnalysis } from "../../src/warehouse/analysis.ts";
import { exampleProject, publicDataSet } from "../support/example-project.ts";

const data = publicDataSet("crm-sales");
const files = ["sales_pipeline.csv", "sales_teams.csv", "accounts.csv"];
const PERIODS = ["2016-P5", "2016-P6", "2017-P1", "2017-P2", "2017-P3", "2017-P4", "2017-P5", "2017-P6"];

/** Deals and parties of every agent and period that has either, as the product counts them. */
async function computed(folder: string) {
  const analysis = await openAnalysis(openProject(folder), { asOf: "2017-12-31" });
  try {
    const periods = PERIODS.map(parsePeriod);
    const cells = await evaluate(analysis, { metrics: [dealRate], periods, grains: ["employee"] });
    return cells
      .filter(({ numerator, denominator }) => (numerator ?? 0) + (denominator ?? 0) > 0)
      .map(({ period, employee, numerator, denominator, value }) => {
        expect(value).toBe(denominator === 0 ? null : (numerator ?? 0) / (denominator ?? 0));
        return { period, agent: employee, deals: numerator, parties: denominator };
      });
  } finally {
    await analysis.close();
  }
}

/** Nothing of the product: the file as text, days taken apart by position. */
async function recount(pipeline: string) {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const period = (day: string) =>
    `'20' || substr(${day}, 7, 2) || '-P' || cast(ceil(cast(substr(${day}, 4, 2) as integer) / 2) as integer)`;
  const reader = await connection.runAndReadAll(`
    with pipeline as (select * from read_csv('${pipeline}', header = true, all_varchar = true)),
    events as (
      select sales_agent as agent, ${period("engage_date")} as period, 0 as deals, 1 as parties
      from pipeline where engage_date is not null
      union all
      select sales_agent, ${period("close_date")}, 1, 0 from pipeline where deal_stage = 'Won'
    )
    select period, agent, cast(sum(deals) as integer) as deals, cast(sum(parties) as integer) as parties
    from events group by all order by period, agent`);
  const rows = reader.getRowObjectsJson();
  instance.closeSync();
  return rows;
}

test.skipIf(data === undefined)("deal rate per agent and two months equals a recount", async () => {
  const folder = exampleProject("crm-sales", data ?? "", files);
  expect(await checkProject(openProject(folder))).toEqual([]);
  const loaded = await loadProject(openProject(folder), { now: "2018-01-02T09:00:00" });
  expect(loaded.warnings).toEqual([]);
  expect(loaded.sources.map(({ source, read, quarantined }) => [source, read, quarantined])).toEqual([
    ["stores", 1, 0],
    ["departments", 3, 0],
    ["employees", 35, 0],
    ["customers", 85, 0],
    ["showroom_visits", 8300, 0],
    ["test_drives", 6711, 0],
    ["orders", 4238, 0],
  ]);
  const expected = await recount(join(folder, "sources/sales_pipeline.csv"));
  expect(expected.length).toBeGreaterThan(200);
  const key = (row: unknown) => JSON.stringify(row);
  expect((await computed(folder)).map(key).sort()).toEqual(expected.map(key).sort());
});
