import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "vitest";
import { execute, queryRows } from "../../../src/warehouse/query-rows.ts";
import { openWarehouse, replaceWarehouse } from "../../../src/warehouse/warehouse-file.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const cities = "select city from raw.store order by store_id";

test("a new warehouse has every table, and takes the place of the old one", async () => {
  const path = join(temporaryFolder(), "deep/warehouse.duckdb");
  for (const city of ["北京", "上海"]) {
    const insert = `insert into raw.store values ('S1', '店', '${city}', null, 'f', null, 1)`;
    expect(await replaceWarehouse(path, (next) => execute(next, insert).then(() => city))).toBe(city);
  }
  const { connection, close } = await openWarehouse(path);
  expect(await queryRows(connection, cities)).toEqual([{ city: "上海" }]);
  expect(await queryRows(connection, "from load_files union all by name from quarantine")).toEqual([]);
  await expect(execute(connection, "delete from raw.store")).rejects.toThrow("read-only");
  close();
  expect(readdirSync(join(path, ".."))).toEqual(["warehouse.duckdb", "warehouse.duckdb.lock"]);
});

test("what fails leaves the old one and no traces", async () => {
  const path = join(temporaryFolder(), "warehouse.duckdb");
  await replaceWarehouse(path, (next) =>
    execute(next, "insert into raw.store values ('S1', '店', '北京', null, 'f', null, 1)"),
  );
  await expect(
    replaceWarehouse(path, async (next) => {
      await execute(next, "insert into raw.store values ('S2', '店', '上海', null, 'f', null, 2)");
      throw new Error("stopped");
    }),
  ).rejects.toThrow("stopped");
  const { connection, close } = await openWarehouse(path);
  expect(await queryRows(connection, cities)).toEqual([{ city: "北京" }]);
  close();
  expect(readdirSync(join(path, ".."))).toEqual(["warehouse.duckdb", "warehouse.duckdb.lock"]);
});

test("there must be one to open", async () => {
  const path = join(temporaryFolder(), "warehouse.duckdb");
  await expect(openWarehouse(path)).rejects.toThrow("missing warehouse: ");
  expect(existsSync(path)).toBe(false);
});

test("a half-built file of a killed load is cleared away", async () => {
  const path = join(temporaryFolder(), "warehouse.duckdb");
  const killed = await DuckDBInstance.create(`${path}.next`);
  const connection = await killed.connect();
  await connection.run("create table raw_left_over (x integer)");
  connection.closeSync();
  killed.closeSync();
  await replaceWarehouse(path, async () => undefined);
  const { connection: reader, close } = await openWarehouse(path);
  expect(await queryRows(reader, "select table_name from duckdb_tables() where table_name = 'raw_left_over'")).toEqual(
    [],
  );
  close();
});
