import { expect, test } from "vitest";
import { parsePeriod } from "../../../src/calendar/periods.ts";
import { rankAdvisers } from "../../../src/scoring/rank-advisers.ts";
import { withRepeatedBottom } from "../../../src/scoring/repeated-bottom.ts";
import { e09, rankingInput } from "../../support/ranking-fixtures.ts";

const rows = rankAdvisers(rankingInput(Object.values(e09)));
const period = parsePeriod("2026-P1");

test("last in both periods is said behind the place", () => {
  const d = withRepeatedBottom(rows, { period, rows }).find(({ employee }) => employee === "D");
  expect(d?.reasons.slice(0, 2)).toEqual([
    "平均名次 3.67，在 4 名参评顾问中列第 4。",
    "上一期（2026年1–2月）也列末位。",
  ]);
});

test("last in one of them only changes nothing", () => {
  const without = rankAdvisers(rankingInput([e09.A, e09.B, e09.C]));
  expect(without.find((row) => row.is_bottom)?.employee).toBe("C");
  expect(withRepeatedBottom(rows, { period, rows: without })).toEqual(rows);
});
