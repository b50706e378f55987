import { join } from "node:path";
import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { readJsonLines } from "../../../loaders/formats/read-json-lines.ts";
import { rowsOf } from "../../support/rows-of.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

async function read(content: string | Uint8Array) {
  const path = join(temporaryFolder({ "a.jsonl": content }), "a.jsonl");
  return rowsOf((await readJsonLines(path, { label: "a.jsonl", encoding: "auto" }))[0]);
}

test("every key of some line is a column, and rows are lines of the file", async () => {
  expect(await read('{"编号":"C1","件数":2}\r\n\r\n{"编号":"C2","备注":"急"}')).toEqual([
    { row: 0, cells: ["编号", "件数", "备注"] },
    { row: 1, cells: ["C1", 2, null] },
    { row: 3, cells: ["C2", null, "急"] },
  ]);
});

test("values keep their type", async () => {
  const [, row] = await read('{"a":true,"b":null,"c":0.1,"e":""}');
  expect(row?.cells).toEqual([true, null, 0.1, ""]);
});

test("what is nested has the path to it for a header, lists are told one after the other", async () => {
  const line = '{"owner":{"id":7,"team":{"name":"东区"}},"phones":["a","b"],"none":[],"rows":[{"x":1}],"empty":{}}';
  expect(await read(`{"owner":null}\n${line}`)).toEqual([
    { row: 0, cells: ["owner", "owner.id", "owner.team.name", "phones", "none", "rows"] },
    { row: 1, cells: [null, null, null, null, null, null] },
    { row: 2, cells: [null, 7, "东区", "a;b", null, '[{"x":1}]'] },
  ]);
});

test.each(["{", '"text"', "[1]", "null", '{"a":1}{"a":2}'])("%s is a broken row", async (line) => {
  expect((await read(`{"a":1}\n${line}\n`)).at(-1)).toEqual({
    row: 2,
    cells: [],
    broken: { expected: "a JSON object", received: `${line.length} characters` },
  });
});

test("encodings are found out", async () => {
  const [, row] = await read(iconv.encode('{"编号":"投诉一","内容":"客户说发动机有异响"}\n', "gb18030"));
  expect(row?.cells).toEqual(["投诉一", "客户说发动机有异响"]);
});

test("a long line split between reads stays whole", async () => {
  const text = "档".repeat(100_000);
  expect((await read(`{"a":"${text}"}\n`)).at(-1)?.cells).toEqual([text]);
});

test("an empty file has no rows, not even a header", async () => {
  expect(await read("")).toEqual([]);
});

test("it has no sheets", async () => {
  await expect(readJsonLines("a", { label: "a.jsonl", encoding: "auto", sheets: ["3月"] })).rejects.toThrow(
    'unknown sheet: "3月" (a.jsonl): a file of JSON lines has no sheets',
  );
});
