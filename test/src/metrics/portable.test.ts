/** No metric reaches past the portable fragments: what it compiles to holds only words that both engines know. */
import { Kysely } from "kysely";
import { expect, test } from "vitest";
import { metrics } from "../../../src/metrics/catalogue.ts";
import { groupedQuery } from "../../../src/metrics/metric-cells.ts";
import { periodKinds } from "../../../src/metrics/period-columns.ts";
import { clickHouseSql } from "../../../src/metrics/portable.ts";
import { clickHouseDialect } from "../../../src/warehouse/dialect/clickhouse-dialect.ts";
import type { Warehouse } from "../../../src/warehouse/schema/index.ts";

const nowhere = { query: () => Promise.reject(new Error("no engine here")) };
const db = new Kysely<Warehouse>({ dialect: clickHouseDialect(nowhere) });
const asOf = "2026-09-30";
const request = { db, sql: clickHouseSql, asOf, kinds: periodKinds, from: null, to: asOf };

/** Standard words, and the fragments' own functions of ClickHouse. */
const known = new Set(
  `in and or not where when from as on values over exists
  count sum sumOrNull min minOrNull max maxOrNull avg avgOrNull cast coalesce nullif if
  date_trunc date_diff makeDate32 toYear toMonth arraySort groupArray floor ceil`.split(/\s+/),
);

test.each(metrics.map((metric) => [metric.id, metric] as const))("%s", (_, metric) => {
  const { sql } = groupedQuery(metric, { ...request, grains: metric.grains }).compile();
  const words = [...sql.replace(/'[^']*'|"[^"]*"/g, "").matchAll(/([a-z_]\w*)\s*\(/gi)].map(([, word]) => word ?? "");
  expect(words.filter((word) => !known.has(word))).toEqual([]);
  // `date` ends in 2149 there, `timestamp` has no fraction, and texts by name are `String`.
  expect(sql).not.toMatch(/ as (date|timestamp)\)/i);
});
