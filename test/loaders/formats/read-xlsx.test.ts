import { join } from "node:path";
import { expect, test } from "vitest";
import { readWorkbook } from "../../../loaders/formats/read-xlsx.ts";
import { rowsOf } from "../../support/rows-of.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { workbook } from "../../support/workbook.ts";

async function open(bytes: Uint8Array, sheets?: readonly string[]) {
  const path = join(temporaryFolder({ "a.xlsx": bytes }), "a.xlsx");
  return readWorkbook(path, { label: "a.xlsx", encoding: "auto", sheets });
}

test("rows carry the numbers that the program shows, and cells their types", async () => {
  const noon = new Date(Date.UTC(2026, 2, 5, 12));
  const [sheet] = await open(
    await workbook({ name: "3月", rows: [["投诉记录"], [], ["C1", 1.5, noon, true, null, "x"]] }),
  );
  expect(sheet?.name).toBe("3月");
  expect(await rowsOf(sheet)).toEqual([
    { row: 1, cells: ["投诉记录"] },
    { row: 3, cells: ["C1", 1.5, noon, true, null, "x"] },
  ]);
});

test("a formula is the value it had when the file was saved", async () => {
  const content = { name: "a", rows: [[1, 2, null]], formulas: { "0,2": { formula: "A1+B1", value: 3 } } };
  const [sheet] = await open(await workbook(content));
  expect(await rowsOf(sheet)).toEqual([{ row: 1, cells: [1, 2, 3] }]);
});

test("all visible sheets are read, or those chosen, hidden ones too", async () => {
  const bytes = await workbook(
    { name: "1月", rows: [["a"]] },
    { name: "2月", rows: [["b"]], hidden: true },
    { name: "3月", rows: [["c"]] },
  );
  expect((await open(bytes)).map(({ name }) => name)).toEqual(["1月", "3月"]);
  expect(await rowsOf((await open(bytes, ["2月"]))[0])).toEqual([{ row: 1, cells: ["b"] }]);
});

test("a sheet that is not there stops the load", async () => {
  await expect(open(await workbook({ name: "1月", rows: [["a"]] }), ["4月"])).rejects.toThrow(
    'missing sheet: "4月" (a.xlsx)',
  );
});

test("a file cut short stops the load", async () => {
  const bytes = await workbook({ name: "1月", rows: [["a"]] });
  await expect(open(bytes.slice(0, 300))).rejects.toThrow("invalid workbook: ");
});
