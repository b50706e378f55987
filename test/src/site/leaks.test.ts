import { describe, expect, test } from "vitest";
import { leaksIn } from "../../../src/site/leaks.ts";

const kinds = (text: string, names: readonly string[] = []) => leaksIn(text, names).map(({ what }) => what);

describe("leaksIn", () => {
  test.each([
    ["手机号", "<td>13800138000</td>"],
    ["身份证号", "<td>11010519491231002X</td>"],
    ["车架号", "<td>LSVAA49J132047371</td>"],
    ["车牌号", "<td>京A12345</td>"],
    ["车牌号", "<td>沪A·D12345</td>"],
  ])("finds a planted %s", (what, text) => {
    expect(kinds(text)).toEqual([what]);
  });

  test("says what it found without repeating it", () => {
    expect(leaksIn("13800138000")).toEqual([{ what: "手机号", found: "1…0" }]);
  });

  test("leaves amounts, coordinates, addresses of colours and codes alone", () => {
    const harmless = [
      '{"rows":[["sales",null,13800138000,19900000000]]}',
      '<path d="M13800.1 38000L12 13"/>',
      "<td>138,001,380.00 元</td>",
      "K1-001 Y2-07 S3-XS 2026-09-30",
      "9f86d081884c7d659a2feaa0c55ad015",
      "ABCDEFGHJKLMNPRST",
    ];
    expect(harmless.flatMap((text) => kinds(text))).toEqual([]);
  });

  test("finds a forbidden name as a word of its own only", () => {
    expect(kinds("<td>高峰</td>", ["高峰"])).toEqual(["姓名"]);
    expect(kinds("<p>避开高峰期到店</p>", ["高峰"])).toEqual([]);
  });
});
