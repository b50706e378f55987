import { describe, expect, test } from "vitest";
import { date } from "../../../loaders/values/date.ts";
import { outcome } from "../../support/converted.ts";

const utc = (...parts: [number, number, number, number?, number?]) => new Date(Date.UTC(...parts));

describe("a day in any of its spellings", () => {
  test.each([
    "2026-03-05",
    "2026/3/5",
    "2026.3.5",
    "2026.03.05",
    "20260305",
    "2026年3月5日",
    "2026年03月05号",
    "2026 年 3 月 5 日",
    "２０２６年３月５日",
    "２０２６－０３－０５",
    " 2026-03-05\u00a0",
    "\ufeff2026-03-05",
    '="2026-03-05"',
    "2026-03-05 14:20:00",
    "2026-03-05T23:59:59",
    "2026/3/5 星期四",
    "2026年3月5日（周四）",
    46086,
    46086.999,
    "46086",
    20260305,
    utc(2026, 2, 5),
    utc(2026, 2, 5, 23, 59),
  ])("%s", (cell) => {
    expect(outcome(date(), cell)).toBe("2026-03-05");
  });
});

test.each([
  ["2024-02-29", "2024-02-29"],
  ["2026-02-29", "<invalid>"],
  ["2026-02-30", "<invalid>"],
  ["2026-04-31", "<invalid>"],
  ["2026-13-01", "<invalid>"],
  ["2026-00-10", "<invalid>"],
  ["2026-3-0", "<invalid>"],
  ["2026-03-055", "<invalid>"],
  ["20260230", "<invalid>"],
  ["1990-01-01", "1990-01-01"],
  ["1989-12-31", "<invalid>"],
  ["2100-12-31", "2100-12-31"],
  ["2101-01-01", "<invalid>"],
  ["0000-00-00", "<invalid>"],
  ["1900-01-00", "<invalid>"],
  [32874, "1990-01-01"],
  [32873, "<invalid>"],
  [73415, "2100-12-31"],
  [73416, "<invalid>"],
  [0, "<invalid>"],
  [-1, "<invalid>"],
  [Number.NaN, "<invalid>"],
  [Number.POSITIVE_INFINITY, "<invalid>"],
  [new Date(Number.NaN), "<invalid>"],
  [true, "<invalid>"],
  ["昨天", "<invalid>"],
  ["3月5日", "<invalid>"],
  ["26-3-5", "<invalid>"],
  ["2026-03-05 上午", "<invalid>"],
  ["2026-03-05 25:00", "<invalid>"],
])("%s → %s", (cell, expected) => {
  expect(outcome(date(), cell)).toBe(expected);
});

test.each([
  ["ymd", "05/03/2026", "<invalid>"],
  ["dmy", "05/03/2026", "2026-03-05"],
  ["mdy", "05/03/2026", "2026-05-03"],
  ["dmy", "31/01/2026", "2026-01-31"],
  ["mdy", "31/01/2026", "<invalid>"],
  ["dmy", "2026-03-05", "2026-03-05"],
  ["dmy", "20-10-16", "2016-10-20"],
  ["ymd", "20-10-16", "2020-10-16"],
  ["mdy", "20-10-16", "<invalid>"],
  ["mdy", "1/2/89", "2089-01-02"],
  ["mdy", "1/2/90", "1990-01-02"],
  ["ymd", "1-2-16", "<invalid>"],
  [undefined, "05/03/2026", "<invalid>"],
  [undefined, "20-10-16", "<invalid>"],
] as const)("order %s reads %s as %s", (order, cell, expected) => {
  expect(outcome(date(order), cell)).toBe(expected);
});
