import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { expect, test } from "vitest";
import { loadUnits } from "../../../loaders/loading/load-units.ts";
import { type BulkLimits, stageFile } from "../../../loaders/loading/stage-file.ts";
import { createTableDdl } from "../../../src/warehouse/insert-rows.ts";
import { ledgerTables } from "../../../src/warehouse/load-ledger.ts";
import { queryRows } from "../../../src/warehouse/query-rows.ts";
import { rawSchemaDdl } from "../../../src/warehouse/raw-tables.ts";
import { projectFolder } from "../../support/project-folder.ts";

const byColumns: BulkLimits = { fromBytes: 0, segmentLines: 16 };
const byRows: BulkLimits = { fromBytes: Number.POSITIVE_INFINITY, segmentLines: 16 };

const header = [
  "订单号",
  "门店",
  "顾问工号",
  "客户编号",
  "签字时间",
  "变更时间",
  "成交金额(万元)",
  "台数",
  "付款方式",
  "车型",
];
const order = ["O1", "S01", "E1", "K1", "2026-03-05 14:20", "2026-03-06", "12.5", "1", "现金", "明锐 1.5L"];

const folder = () => projectFolder([{ source: "orders", files: ["sources/o.csv"] }], {});
const instance = await DuckDBInstance.create(":memory:");
const connection = await instance.connect();
const ledger = ledgerTables.map(({ name, columns }) => createTableDdl({ name, columns }));
for (const statement of [...rawSchemaDdl(), ...ledger]) await connection.run(statement);

/** Accepted rows and quarantine of a file, or why it is of no use. */
async function staged(project: ReturnType<typeof folder>, bulk: BulkLimits) {
  await connection.run("begin transaction");
  try {
    const [unit] = loadUnits(project.open()).units;
    if (unit === undefined) throw new Error("no file");
    const scratch = join(project.directory, "scratch.csv");
    const { read, quarantined, ignored } = await stageFile(connection, unit, { salt: "s", scratch, bulk });
    const rows = await queryRows(connection, "from raw.sales_order order by all");
    const faults = await queryRows(connection, "from quarantine order by all");
    return { read, quarantined, ignored, rows, faults };
  } catch (error) {
    return String(error);
  } finally {
    await connection.run("rollback");
  }
}

const spelling = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "/",
    "-",
    "无",
    "null",
    "#N/A",
    "合计",
    "小 计",
    "合\u200b计",
    "'001",
    '="001"',
    "Ｏ１",
    "a  b",
    "\ufeff",
    "共计:(3)",
    "2026-03-05",
    "2026/3/5",
    "2026-02-30",
    "2026-03-05 14:20:59.5",
    "20260305",
    "1990-01-01",
    "2101-01-01",
    "46086",
    "infinity",
    "2026-03-05 14:20",
    "2026-03-05 10:00+08",
    "2026-03-05T10:00:00Z",
    "2026 03 05 10:00:00",
    "下午2:20",
    "5/3/2026 14:20",
    "12.5",
    "12.50",
    "1,234.00",
    "-3",
    "(3)",
    ".5",
    "1e3",
    "1e400",
    "3台",
    "3.0",
    "-0",
    "nan",
    "99999999999999999999",
    "¥12万元",
    "现金",
    "贷款",
    "是",
    "×",
    "订单号",
    "签字时间",
    "O2",
    "O3",
    '5" 屏',
  ),
  fc.string({ maxLength: 5, unit: "grapheme" }),
);

const unquoted = (cell: string) => cell.replace(/[",\r\n]/g, "").replaceAll("\u0000", "");
const quoted = (cell: string) => `"${cell.replaceAll('"', '""').replaceAll("\u0000", "")}"`;

/** A cell of an order, mostly right. */
const cellOf = (right: string) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constant(right) },
    { weight: 2, arbitrary: spelling.map(unquoted) },
    { weight: 2, arbitrary: spelling.map(quoted) },
    { weight: 1, arbitrary: fc.constantFrom('"两\n行"', '"a,b"', ' "a"', '"说""好"""', '5" 屏') },
  );
const record = fc.tuple(...order.map(cellOf)).map((cells) => cells.join(","));
const line = fc.oneof(
  { weight: 10, arbitrary: record },
  { weight: 1, arbitrary: fc.constantFrom("", " ", ",,,,,,,,,", header.join(","), "合计,,,,,,3,,,", "O9,S01", "\r") },
  { weight: 1, arbitrary: record.map((text) => `${text},`) },
  { weight: 1, arbitrary: record.map((text) => `${text},x`) },
);
/** What follows no rule: a quote that closes too early or never. */
const broken = fc.constantFrom('O1,"S01"x,E1', 'O1,"S01', '"');

/** So many lines with nothing new in them that no segment behind them is read for its spellings first. */
const tame = Array.from({ length: 3 * byColumns.segmentLines }, () => order.join(","));

test("a file that begins with nothing but known spellings hides none of what follows", async () => {
  const project = folder();
  const seen = { quarantined: 0, respelt: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 8, maxLength: 40 }), async (lines) => {
      project.write("sources/o.csv", [header.join(","), ...tame, ...lines].join("\n"));
      const expected = await staged(project, byRows);
      expect(await staged(project, byColumns)).toEqual(expected);
      if (typeof expected === "string") return;
      seen.quarantined += expected.quarantined;
      seen.respelt += expected.rows.length - tame.length;
    }),
    { numRuns: 10, seed: 23 },
  );
  expect(seen.quarantined).toBeGreaterThan(20);
  expect(seen.respelt).toBeGreaterThan(10);
}, 300_000);

test("a file read by columns gives the rows and the quarantine of the same file read by rows", async () => {
  const project = folder();
  const seen = { accepted: 0, quarantined: 0, useless: 0 };
  const lines = fc.tuple(
    fc.array(line, { minLength: 20, maxLength: 60 }),
    fc.option(broken, { freq: 3 }),
    fc.array(line, { maxLength: 4 }),
  );
  await fc.assert(
    fc.asyncProperty(lines, fc.constantFrom("\n", "\r\n"), async ([before, middle, after], end) => {
      const all = [header.join(","), ...before, ...(middle === null ? [] : [middle]), ...after];
      project.write("sources/o.csv", all.join(end));
      const expected = await staged(project, byRows);
      expect(await staged(project, byColumns)).toEqual(expected);
      if (typeof expected === "string") seen.useless += 1;
      else {
        seen.accepted += expected.rows.length;
        seen.quarantined += expected.quarantined;
      }
    }),
    { numRuns: 20, seed: 17 },
  );
  expect(seen.accepted).toBeGreaterThan(60);
  expect(seen.quarantined).toBeGreaterThan(60);
  expect(seen.useless).toBeGreaterThan(0);
}, 300_000);
