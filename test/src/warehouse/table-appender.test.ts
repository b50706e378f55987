import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "vitest";
import { queryRows } from "../../../src/warehouse/query-rows.ts";
import { type AppendedValue, TableAppender } from "../../../src/warehouse/table-appender.ts";

const types = ["varchar", "integer", "bigint", "double", "boolean", "date", "timestamp"];

async function appended(rows: readonly (readonly AppendedValue[])[]) {
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.run(`create table t (${types.map((type, index) => `c${index} ${type}`).join(", ")})`);
  const appender = await TableAppender.open(connection, { schema: "main", name: "t" }, types);
  for (const row of rows) appender.add(row);
  appender.close();
  return connection;
}

test("values keep their types, and null stays null", async () => {
  const connection = await appended([
    ["档案", 7, 9007199254740991, 0.1, true, "2024-02-29", "2026-03-05 14:20:07"],
    [null, null, null, null, null, null, null],
    ["", -1, 0, -2.5, false, "1990-01-01", "1990-01-01 00:00:00"],
  ]);
  expect(await queryRows(connection, "from t")).toEqual([
    { c0: "档案", c1: 7, c2: 9007199254740991, c3: 0.1, c4: true, c5: "2024-02-29", c6: "2026-03-05 14:20:07" },
    { c0: null, c1: null, c2: null, c3: null, c4: null, c5: null, c6: null },
    { c0: "", c1: -1, c2: 0, c3: -2.5, c4: false, c5: "1990-01-01", c6: "1990-01-01 00:00:00" },
  ]);
});

test.each([0, 2047, 2048, 2049, 5000])("%i rows arrive, each once and in order", async (count) => {
  const rows = Array.from({ length: count }, (_, index) => [`r${index}`, index, null, null, null, null, null]);
  const connection = await appended(rows);
  const sql =
    "select count(*) as n, count(distinct c1) as d, coalesce(bool_and(c0 = 'r' || c1 and c1 = rowid), true) as ok from t";
  expect(await queryRows(connection, sql)).toEqual([{ n: count, d: count, ok: true }]);
});

test("a type it does not know is a mistake of the program", async () => {
  const connection = await (await DuckDBInstance.create()).connect();
  await expect(TableAppender.open(connection, { schema: "main", name: "t" }, ["uuid"])).rejects.toThrow(
    "unsupported column type: uuid",
  );
});
