import { expect, test } from "vitest";
import { at, parseDay } from "../../../../src/sample/days.ts";
import {
  dayCell,
  dayChinese,
  dayDot,
  dayIso,
  daySlash,
  fullWidth,
  moneyPlain,
  moneySign,
  moneyWan,
  shown,
  timeChinese,
  timeIso,
  timeSlash,
} from "../../../../src/sample/exports/cells.ts";

const day = parseDay("2026-03-05");

test("a day in five hands", () => {
  expect([dayIso(day), daySlash(day), dayDot(day), dayChinese(day)]).toEqual([
    "2026-03-05",
    "2026/3/5",
    "2026.3.5",
    "2026年3月5日",
  ]);
  expect(dayCell(day).toISOString()).toBe("2026-03-05T00:00:00.000Z");
});

test("a time in three", () => {
  const time = at(day, 9, 5);
  expect([timeIso(time), timeSlash(time), timeChinese(time)]).toEqual([
    "2026-03-05 09:05",
    "2026/3/5 09:05",
    "2026年3月5日 09:05",
  ]);
});

test.each([
  [123_450, "¥1,234.50", "1234.50", "1234.50"],
  [1_200_000, "¥12,000.00", "12000.00", "1.2万"],
  [12_800_000, "¥128,000.00", "128000.00", "12.8万"],
  [100_000_000, "¥1,000,000.00", "1000000.00", "100万"],
  [5, "¥0.05", "0.05", "0.05"],
])("%i fen", (fen, sign, plain, wan) => {
  expect([moneySign(fen), moneyPlain(fen), moneyWan(fen)]).toEqual([sign, plain, wan]);
});

test("full width, and nothing where there is nothing", () => {
  expect(fullWidth("Y1-06 A")).toBe("Ｙ１－０６ Ａ");
  expect(shown(null, dayIso)).toBeNull();
});
