/** Rows in memory become a table's rows, cast to its types. */
import { DuckDBInstance } from "@duckdb/node-api";
import { expect, onTestFinished, test } from "vitest";
import { createTableDdl, insertRows } from "../../../src/warehouse/insert-rows.ts";
import { execute, queryRows } from "../../../src/warehouse/query-rows.ts";

const table = { name: "t", columns: { a: "date", b: "bigint", c: "varchar[]", d: "timestamp" } };

async function opened() {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  onTestFinished(() => {
    connection.closeSync();
    instance.closeSync();
  });
  await execute(connection, createTableDdl(table));
  return connection;
}

test("types are kept and columns left out are null", async () => {
  const connection = await opened();
  await insertRows(connection, table, [{ a: "2026-03-01", b: 5, c: ["x", "它's"] }, { d: "2026-03-01 10:00:00" }]);
  expect(await queryRows(connection, "from t order by b nulls last")).toEqual([
    { a: "2026-03-01", b: 5, c: ["x", "它's"], d: null },
    { a: null, b: null, c: null, d: "2026-03-01 10:00:00" },
  ]);
});

test("no rows are no statement", async () => {
  const connection = await opened();
  await insertRows(connection, { ...table, name: "no_such_table" }, []);
  expect(await queryRows(connection, "from t")).toEqual([]);
});

test("a value of another type is refused", async () => {
  const connection = await opened();
  await expect(insertRows(connection, table, [{ a: "2026-02-30" }])).rejects.toThrow(/2026-02-30/);
});
