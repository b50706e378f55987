import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "hucre";
import { expect, test } from "vitest";
import { brokenSpecs } from "../../../../src/sample/exports/broken-specs.ts";
import { Exporter } from "../../../../src/sample/exports/exporter.ts";
import { type Field, table } from "../../../../src/sample/exports/table.ts";
import { temporaryFolder } from "../../../support/temporary-folder.ts";

const fields: readonly Field<string>[] = [
  { column: "customer_id", header: "客户编号", cell: (id) => id },
  { column: "assessed_on", header: "评估日期", cell: () => new Date("2026-05-12T00:00:00Z"), format: "yyyy-mm-dd" },
  { column: "score", header: "潜力评分", group: "结果", cell: () => 60 },
  { column: "assessor_id", header: "评估人", group: "结果", cell: () => "Y1-02" },
];
const potential = table({ source: "potential_assessments", titles: ["评估表"], fields, rows: ["K1", "K2"] });

test("a workbook has merged headers, real dates, and its broken row where the list says", async () => {
  const out = temporaryFolder();
  const exporter = new Exporter(out);
  await exporter.workbook("a.xlsx", [{ name: "评估", table: potential }]);
  const sheet = (await readXlsx(readFileSync(join(out, "a.xlsx")))).sheets[0];
  expect(sheet?.merges).toEqual([
    { startRow: 0, startCol: 0, endRow: 0, endCol: 3 },
    { startRow: 1, startCol: 0, endRow: 2, endCol: 0 },
    { startRow: 1, startCol: 1, endRow: 2, endCol: 1 },
    { startRow: 1, startCol: 2, endRow: 1, endCol: 3 },
  ]);
  expect(sheet?.rows[3]?.[1]).toEqual(new Date("2026-05-12T00:00:00Z"));
  const [planted] = exporter.broken;
  expect(planted).toMatchObject({ file: "a.xlsx", sheet: "评估", row: 6, column: "score", check: "invalid" });
  expect(sheet?.rows[5]?.[2]).toBe("很高");
});

test("a broken row is planted once", async () => {
  const exporter = new Exporter(temporaryFolder());
  await exporter.workbook("a.xlsx", [{ name: "一", table: potential }]);
  await exporter.workbook("b.xlsx", [{ name: "二", table: potential }]);
  expect(exporter.broken.map((row) => row.file)).toEqual(["a.xlsx"]);
});

test("text comes in the encoding of its program, cells with a comma in quotes", () => {
  const out = temporaryFolder();
  const words = table<string>({
    source: "x",
    fields: [{ column: "word", header: "词", cell: (word) => word }],
    rows: ["√", "a,b"],
  });
  const exporter = new Exporter(out);
  exporter.csv("old.csv", "gb18030", words);
  exporter.csv("new.csv", "utf-8", words);
  expect(new TextDecoder("gb18030", { fatal: true }).decode(readFileSync(join(out, "old.csv")))).toBe(
    '词\r\n√\r\n"a,b"\r\n',
  );
  expect(readFileSync(join(out, "new.csv")).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
});

test("a few dozen broken rows of every check, each with a reason of its own kind", () => {
  expect(brokenSpecs.length).toBeGreaterThanOrEqual(36);
  expect(new Set(brokenSpecs.map((spec) => spec.check))).toEqual(
    new Set(["invalid", "missing", "unknown", "duplicate", "rule"]),
  );
  expect(new Set(brokenSpecs.map((spec) => spec.note)).size).toBeGreaterThanOrEqual(12);
});
