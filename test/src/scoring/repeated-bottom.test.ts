import { expect, test } from "vitest";
import { parsePeriod } from "../../../src/calendar/periods.ts";
import { rankAdvisers } from "../../../src/scoring/rank-advisers.ts";
import type { Adviser } from "../../../src/scoring/ranking-input.ts";
import type { JudgedRow, RankingRow } from "../../../src/scoring/ranking-row.ts";
import { withRepeatedBottom } from "../../../src/scoring/repeated-bottom.ts";
import { e09, rankingInput } from "../../support/ranking-fixtures.ts";

const explained = (row: JudgedRow): RankingRow => ({
  ...row,
  standard_rate: null,
  channels: [],
  lens: null,
  last_by_luck: null,
  coaching: null,
  follow_up: null,
  target_gap: null,
});
const ranked = (...advisers: readonly Adviser[]) => rankAdvisers(rankingInput(advisers)).map(explained);
const rows = ranked(...Object.values(e09));
const period = parsePeriod("2026-P1");

test("last in both periods is said behind the place", () => {
  const d = withRepeatedBottom(rows, { period, rows }).find(({ employee }) => employee === "D");
  expect(d?.reasons.slice(0, 2)).toEqual([
    "平均名次 3.67，在 4 名参评顾问中列第 4。",
    "上一期（2026年1–2月）也列末位。",
  ]);
});

test("last in one of them only changes nothing", () => {
  const without = ranked(e09.A, e09.B, e09.C);
  expect(without.find((row) => row.is_bottom)?.employee).toBe("C");
  expect(withRepeatedBottom(rows, { period, rows: without })).toEqual(rows);
});

test("of who was listed before, the expectation of then stands beside the result", () => {
  const card = { peer_deals: 1, gap: 0, parts: [], point_in_cars: 1, trend: [] };
  const peers = { parties: 1, contact_left: 1, test_drives: 1, orders: 1 };
  const before = rows.map((row) => ({
    ...row,
    period: "2026-P1",
    expected_rate: 0.15,
    coaching: row.employee === "D" ? { ...card, peers } : null,
  }));
  const after = withRepeatedBottom(rows, { period, rows: before });
  expect(after.find(({ employee }) => employee === "D")?.follow_up).toEqual({
    period: "2026-P1",
    verdict: "观察",
    deal_rate: 6 / 45,
    expected_rate: 0.15,
  });
  expect(after.filter(({ follow_up }) => follow_up !== null)).toHaveLength(1);
});
