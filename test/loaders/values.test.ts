import { expect, test } from "vitest";
import type { RawCell } from "../../loaders/source.ts";
import { type ConverterSettings, converterOf } from "../../loaders/values/converter-of.ts";
import type { ColumnType } from "../../src/warehouse/entities/entity.ts";

const settings: ConverterSettings = { order: undefined, salt: "s", power: 0, isIdentifier: false };

/** What a cell of such a column becomes, or why it is refused. */
function read(type: ColumnType, cell: RawCell, own: Partial<ConverterSettings> = {}) {
  const kind = type === "hash" ? ({ identifies: "phone" } as const) : {};
  const converted = converterOf({ type, title: "列" }, { headers: [], ...kind }, { ...settings, ...own })(cell);
  return converted.ok ? converted.value : `refused: ${converted.expected}`;
}

const aDay = "refused: a day such as 2026-03-05";
const aTime = "refused: a time such as 2026-03-05 14:20";
const anAmount = "refused: an amount such as 1234.00 or 1.2万";

test.each<[ColumnType, RawCell, unknown]>([
  ["date", "2026/3/5", "2026-03-05"],
  ["date", "2026.3.5", "2026-03-05"],
  ["date", "2026年3月5日", "2026-03-05"],
  ["date", "20260305", "2026-03-05"],
  ["date", 46_086, "2026-03-05"],
  ["date", "20-10-16", aDay],
  ["date", "05/03/2026", aDay],
  ["date", "2026-02-30", aDay],
  ["date", "3月5日", aDay],
  ["timestamp", "2026年3月5日 14时20分", "2026-03-05 14:20:00"],
  ["timestamp", "2026-03-05 下午2:20", "2026-03-05 14:20:00"],
  ["timestamp", "2026-03-05 上午9:05", "2026-03-05 09:05:00"],
  ["timestamp", 46_086.5, "2026-03-05 12:00:00"],
  ["timestamp", "下午2:20", aTime],
  ["timestamp", "2026-03-05 25:00", aTime],
  ["fen", "1,234.50", 123_450],
  ["fen", "¥1,234", 123_400],
  ["fen", "￥12元", 1_200],
  ["fen", "1.2万", 1_200_000],
  ["fen", "12万元", 12_000_000],
  ["fen", "1.2亿", 12_000_000_000],
  ["fen", "(300)", -30_000],
  ["fen", "（300）", -30_000],
  ["fen", "１２３．５", 12_350],
  ["fen", "十二元", anAmount],
  ["fen", "1.2.3", anAmount],
  ["boolean", "是", true],
  ["boolean", "否", false],
  ["boolean", "√", true],
  ["boolean", "×", false],
  ["boolean", "也许", "refused: 是 or 否"],
  ["integer", "３", 3],
  ["integer", "1,200", 1_200],
  ["integer", "3.5", "refused: a whole number"],
  ["text", "王 五", "王 五"],
  ["number", "85%", 0.85],
  ["number", "８５．５％", 0.855],
  ["number", "100 %", 1],
  ["number", 0.85, 0.85],
  ["number", "95分", 95],
  ["number", "百分之八十", "refused: a number"],
  ["integer", "85%", "refused: a whole number"],
])("%s %j becomes %j", (type, cell, expected) => {
  expect(read(type, cell)).toBe(expected);
});

test.each([
  ["ymd", "20-10-16", "2020-10-16"],
  ["dmy", "20-10-16", "2016-10-20"],
  ["dmy", "05/03/2026", "2026-03-05"],
  ["mdy", "05/03/2026", "2026-05-03"],
  ["mdy", "20-10-16", "refused: a day such as 03/05/2026"],
] as const)("the order %s, once the source says it, reads %s as %s", (order, cell, expected) => {
  expect(read("date", cell, { order })).toBe(expected);
});

test("a phone is the same however it is written, unless digits are lost", () => {
  const plain = read("hash", "13800130001");
  for (const cell of ["+86 138 0013 0001", "138-0013-0001", 13_800_130_001, "1.3800130001E+10"]) {
    expect(read("hash", cell)).toBe(plain);
  }
  expect(read("hash", "1.38E+10")).toMatch(/^refused: a mobile number/);
});

test("a number of a file keeps its zeros where the file has them, and is a text where it has not", () => {
  const id = { isIdentifier: true };
  expect([read("text", "001", id), read("text", "'001", id), read("text", 1, id)]).toEqual(["001", "001", "1"]);
});
