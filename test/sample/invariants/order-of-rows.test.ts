/** The order of the rows in the files means nothing. */
import { isDeepStrictEqual } from "node:util";
import { expect, inject, test } from "vitest";
import { evaluate } from "../../../src/metrics/evaluate.ts";
import { queryRows } from "../../../src/warehouse/query-rows.ts";
import { marts } from "../../../src/warehouse/schema/index.ts";
import { analysisOfWarehouse } from "../../support/analysis-of-warehouse.ts";

const project = inject("sampleProject");
const asOf = "2026-09-30";

/** Every mart as the number of its rows and the sum of their hashes, and every metric value. */
async function results(shuffle?: number) {
  const analysis = await analysisOfWarehouse(project, shuffle === undefined ? { asOf } : { asOf, shuffle });
  try {
    const contents: [string, unknown][] = [];
    for (const { name } of marts) {
      const query = `select count(*) as n, sum(hash(t)::hugeint)::varchar as rows from ${name} as t`;
      contents.push([name, await queryRows(analysis.connection, query)]);
    }
    return { contents, values: await evaluate(analysis) };
  } finally {
    await analysis.close();
  }
}

test("shuffled rows give the same marts and the same value in every cell", async () => {
  const expected = await results();
  for (const seed of [1, 2]) {
    const found = await results(seed);
    expect(found.contents).toEqual(expected.contents);
    expect(found.values.length).toBe(expected.values.length);
    const differing = expected.values.filter((value, index) => !isDeepStrictEqual(value, found.values[index]));
    expect(differing.slice(0, 5)).toEqual([]);
  }
});
