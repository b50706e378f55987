import { join } from "node:path";
import { writeOds } from "hucre";
import { expect, test } from "vitest";
import { readFile } from "../../../loaders/formats/read-file.ts";
import { rowsOf } from "../../support/rows-of.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { workbook } from "../../support/workbook.ts";

async function open(name: string, content: string | Uint8Array) {
  const path = join(temporaryFolder({ [name]: content }), name);
  return readFile(path, { label: name, encoding: "auto" });
}

test("text under the name of a spreadsheet is text", async () => {
  expect(await rowsOf((await open("a.xls", "编号\t内容\nC1\tx\n"))[0])).toEqual([
    { row: 1, cells: ["编号", "内容"] },
    { row: 2, cells: ["C1", "x"] },
  ]);
});

test("a workbook is one whatever its name", async () => {
  const bytes = await workbook({ name: "a", rows: [["b"]] });
  expect(await rowsOf((await open("a.csv", bytes))[0])).toEqual([{ row: 1, cells: ["b"] }]);
});

test("sheets of LibreOffice are read", async () => {
  const bytes = await writeOds({ sheets: [{ name: "a", rows: [["编号"], ["C1"]] }] });
  expect(await rowsOf((await open("a.ods", bytes))[0])).toEqual([
    { row: 1, cells: ["编号"] },
    { row: 2, cells: ["C1"] },
  ]);
});

test.each([
  ["a.xls", "\ufeff<html><table><tr><td>x</td></tr></table></html>", "a web page saved under a spreadsheet's name"],
  ["a.xls", "  <TABLE border=1></TABLE>", "a web page saved under a spreadsheet's name"],
  ["a.xls", '<?xml version="1.0"?><Workbook></Workbook>', "an XML file"],
  ["a.xlsx", "a,b\n1,2\n", "not an xlsx file"],
  ["a.pdf", "%PDF-1.7", "not an xlsx file"],
])("%s holding %j stops the load", async (name, content, reason) => {
  await expect(open(name, content)).rejects.toThrow(`unsupported format: ${reason}`);
});

test("an old workbook or a protected one that cannot be opened stops the load", async () => {
  const ole2 = new Uint8Array(600);
  ole2.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  await expect(open("a.xls", ole2)).rejects.toThrow(/; open it and save it as xlsx without one \(a\.xls\)$/);
});

test("an empty file is empty", async () => {
  expect(await rowsOf((await open("a.csv", ""))[0])).toEqual([]);
});
