import { describe, expect, test } from "vitest";
import type { GradeEvent } from "../../../../src/scoring/tiers/grade-in-force.ts";
import { lastWholePeriod, visitFrequency } from "../../../../src/scoring/tiers/visit-frequency.ts";

const rules = {
  months: new Map([
    ["A", 1],
    ["B", 3],
    ["C", 6],
  ]),
  outOfTownMonths: 6,
  reviewEnd: "03-30",
};
const graded = (grade: string, on = "2026-03-28"): GradeEvent => ({
  on,
  grade,
  kind: "formal",
  cycle: 2026,
  expires_on: null,
  decided_by: null,
  reason: null,
});
const customer = (id: string, grade: string, more: { on?: string; away?: boolean } = {}) => ({
  customer: id,
  is_out_of_town: more.away ?? false,
  grades: [graded(grade, more.on)],
});
const visit = (id: string, on: string) => ({ customer: id, on });
const judge = (
  customers: Parameters<typeof visitFrequency>[0]["customers"],
  visits: Parameters<typeof visitFrequency>[0]["visits"],
  asOf = "2026-09-30",
) => visitFrequency({ customers, visits, asOf, rules });

describe("the last whole period", () => {
  test.each([
    ["2026-09-30", 1, "2026-09-01", "2026-09-30"],
    ["2026-09-29", 1, "2026-08-01", "2026-08-31"],
    ["2026-09-30", 3, "2026-07-01", "2026-09-30"],
    ["2026-09-29", 3, "2026-04-01", "2026-06-30"],
    ["2026-09-30", 6, "2026-01-01", "2026-06-30"],
    ["2026-01-01", 12, "2025-01-01", "2025-12-31"],
  ])("on %s, of %i months", (asOf, months, start, end) => {
    expect(lastWholePeriod(asOf, months)).toEqual({ start, end });
  });
});

test("A once a month, B once a quarter: the first and last day of the period count", () => {
  const [a, b, c] = judge(
    [customer("K1", "A"), customer("K2", "A"), customer("K3", "A"), customer("K4", "B")],
    [visit("K1", "2026-09-01"), visit("K2", "2026-09-30"), visit("K3", "2026-08-31"), visit("K4", "2026-07-01")],
  );
  expect(a).toEqual({
    grade: "A",
    months: 1,
    start: "2026-09-01",
    end: "2026-09-30",
    due: 3,
    visited: 2,
    share: 2 / 3,
    missed: ["K3"],
  });
  expect(b).toMatchObject({ due: 1, visited: 1, share: 1, missed: [] });
  expect(c).toMatchObject({ due: 0, visited: 0, share: null });
});

test("a grade must have been held for the whole period", () => {
  const late = (on: string) => judge([customer("K", "A", { on })], [])[0]?.due;
  expect(late("2026-09-01")).toBe(1);
  expect(late("2026-09-02")).toBe(0);
});

test("an A customer from elsewhere is due once in six months only", () => {
  const away = [{ ...customer("K", "A", { away: true }), grades: [{ ...graded("A", "2025-03-28"), cycle: 2025 }] }];
  const on = (day: string, asOf: string) => judge(away, [visit("K", day)], asOf)[0];
  expect(on("2025-07-01", "2026-02-28")).toMatchObject({ due: 1, visited: 1 });
  expect(on("2025-06-30", "2026-02-28")).toMatchObject({ due: 1, visited: 0, missed: ["K"] });
});
