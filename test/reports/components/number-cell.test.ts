import { describe, expect, test } from "vitest";
import { numberCell, numberColumns } from "../../../reports/components/number-cell.ts";

describe("numberCell", () => {
  test.each([
    ["92.3%", 0.923, "%", 1],
    ["100.0%", 1, "%", 1],
    ["1,204", 1204, "", 0],
    ["-3.5 天", -3.5, "天", 1],
    ["15,256,800 元", 15_256_800, "元", 0],
    ["—", null, "", 0],
  ])("%s", (text, value, unit, decimals) => {
    expect(numberCell(text)).toEqual({ value, unit, decimals });
  });

  test("words are no number", () => {
    expect(numberCell("城东店")).toBeUndefined();
    expect(numberCell("第 3 组")).toBeUndefined();
  });
});

describe("numberColumns", () => {
  const valuesOf = (texts: string[]) =>
    numberColumns(texts)?.map(({ name, cells }) => [name, ...cells.map(({ value }) => value)]);

  test("a rate with its parts is three columns, a missing rate leaves them empty", () => {
    expect(valuesOf(["92.3% 104/1,140", "—"])).toEqual([
      ["", 0.923, null],
      ["分子", 104, null],
      ["分母", 1140, null],
    ]);
  });

  test("shares, bounds and case counts have columns of their own", () => {
    expect(valuesOf(["12（34.5%）", "0"])).toEqual([
      ["", 12, 0],
      ["占比", 0.345, null],
    ]);
    expect(valuesOf(["16.1%（7.1%–32.6%）"])?.map(([name]) => name)).toEqual(["", "下限", "上限"]);
    expect(valuesOf(["3.5 天 24 件"])).toEqual([
      ["", 3.5],
      ["件数", 24],
    ]);
  });

  test("one word among numbers makes the column words", () => {
    expect(numberColumns(["12", "约 12"])).toBeUndefined();
    expect(numberColumns(["", ""])).toBeUndefined();
  });
});
