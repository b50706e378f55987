import { join } from "node:path";
import { expect, test } from "vitest";
import { readFile } from "../../../loaders/formats/read-file.ts";
import { readParquet } from "../../../loaders/formats/read-parquet.ts";
import { timestamp } from "../../../loaders/values/timestamp.ts";
import { parquetFile } from "../../support/parquet-file.ts";
import { rowsOf } from "../../support/rows-of.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

async function read(query: string) {
  const path = join(temporaryFolder({ "a.dat": await parquetFile(query) }), "a.dat");
  return rowsOf((await readFile(path, { label: "a.dat", encoding: "auto" }))[0]);
}

const cellOf = async (expression: string) => (await read(`select ${expression} as a`))[1]?.cells[0];

test("column names are the header, and records count from 1", async () => {
  expect(await read("select * from (values ('C1', 5), ('C2', null)) as t(投诉编号, 件数)")).toEqual([
    { row: 0, cells: ["投诉编号", "件数"] },
    { row: 1, cells: ["C1", 5] },
    { row: 2, cells: ["C2", null] },
  ]);
});

test.each([
  ["date '2026-03-05'", "2026-03-05"],
  ["timestamp '2026-03-05 14:20:00'", "2026-03-05 14:20:00"],
  ["time '14:20:00'", "14:20:00"],
  ["cast(1234.50 as decimal(12, 2))", "1234.50"],
  ["7::bigint", 7],
  ["9007199254740993::bigint", "9007199254740993"],
  ["0.1::double", 0.1],
  ["'nan'::double", null],
  ["true", true],
  ["null::varchar", null],
  ["[1, 2]", "[1,2]"],
  ["{'城市': '上海'}", '{"城市":"上海"}'],
])("%s is %j", async (expression, cell) => {
  expect(await cellOf(expression)).toBe(cell);
});

test("an instant with a zone is read as Shanghai time", async () => {
  const cell = await cellOf("timestamptz '2026-03-05 06:20:00+00'");
  expect(timestamp("ymd")(cell ?? null)).toEqual({ ok: true, value: "2026-03-05 14:20:00" });
});

test("more rows than one chunk keep their order", async () => {
  const rows = await read("select i from range(5000) as t(i) order by i");
  expect(rows.slice(1).every(({ row, cells }) => cells[0] === row - 1)).toBe(true);
  expect(rows).toHaveLength(5001);
});

test("half a file stops the load", async () => {
  const bytes = await parquetFile("select 1 as a");
  const path = join(temporaryFolder({ "a.parquet": bytes.slice(0, -8) }), "a.parquet");
  const [sheet] = readParquet(path, { label: "a.parquet", encoding: "auto" });
  await expect(rowsOf(sheet)).rejects.toThrow("invalid Parquet file (a.parquet)");
});

test("it has no sheets", () => {
  expect(() => readParquet("a", { label: "a.parquet", encoding: "auto", sheets: ["3月"] })).toThrow(
    'unknown sheet: "3月" (a.parquet): a Parquet file has no sheets',
  );
});
