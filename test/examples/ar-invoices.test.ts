/** The credit score of every customer, against a recount over the raw ledger. */
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import { exampleProject, publicDataSet } from "../support/example-project.ts";
import { recording } from "../support/recording-effects.ts";

const data = publicDataSet("ar-invoices");

async function run(...argv: string[]) {
  const effects = recording();
  const code = await main([...argv, "--json"], effects);
  return { code, json: JSON.parse(effects.output()) };
}

/**
 * P11-01 and E-01 written out: due in the twelve months up to the day or open on it, days late weighted by amount,
 * 100 × (N − rank) / (N − 1) with the mean rank of equals.
 */
async function recount(ledger: string, asOf: string): Promise<Map<string, number>> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const day = (column: string) => `strptime(${column}, '%m/%d/%Y')::date`;
  const reader = await connection.runAndReadAll(`
    with invoices as (
      select customerID as customer, cast(InvoiceAmount as decimal(18, 2)) as amount,
        ${day("DueDate")} as due, ${day("SettledDate")} as settled, cast(DaysLate as integer) as told
      from read_csv('${ledger}', header = true, all_varchar = true)
    ),
    late as (
      select customer, amount, due, settled,
        case when settled <= date '${asOf}' then told else date '${asOf}' - due end as days
      from invoices where due <= date '${asOf}' and (due > date '${asOf}' - interval 12 month or settled > date '${asOf}')
    ),
    means as (select customer, sum(amount * days) / sum(amount) as mean from late group by customer),
    ranks as (
      select customer, (select count(*) from means b where b.mean < a.mean)
        + ((select count(*) from means b where b.mean = a.mean) + 1) / 2 as place
      from means a
    )
    select customer, 100 * ((select count(*) from means) - place) / ((select count(*) from means) - 1) as credit
    from ranks`);
  const rows = reader.getRowObjectsJson();
  instance.closeSync();
  return new Map(rows.map(({ customer, credit }) => [customer as string, Number(credit)]));
}

test.skipIf(data === undefined)("credit per customer equals a recount", async () => {
  const project = exampleProject("ar-invoices", data ?? "", ["accounts-receivable.csv"]);
  expect((await run("check", "--project", project)).json).toEqual([]);
  const { code, json: loaded } = await run("load", "--project", project);
  expect(code).toBe(0);
  expect(loaded.sources.map((each: Record<string, unknown>) => [each.source, each.read, each.quarantined])).toEqual([
    ["stores", 1, 0],
    ["customers", 100, 0],
    ["receivables", 2466, 0],
  ]);
  for (const asOf of ["2013-12-31", "2013-06-30"]) {
    const { json: tiers } = await run("tiers", "--project", project, "--as-of", asOf);
    const expected = await recount(join(project, "sources/accounts-receivable.csv"), asOf);
    expect(expected.size).toBeGreaterThan(90);
    const scored = tiers.filter((each: { credit: number | null }) => each.credit !== null);
    expect(scored.map((each: { customer: string }) => each.customer).sort()).toEqual([...expected.keys()].sort());
    for (const { customer, credit } of scored) expect(credit).toBeCloseTo(expected.get(customer) ?? Number.NaN, 9);
  }
});
