import { expect, test } from "vitest";
import { assessableFrom, assessmentOverdueDays, isProvisional } from "../../../../src/scoring/tiers/assessment.ts";

const MONTHS = 6;

/** E-02. */
const n1 = { first_cooperation_on: "2025-11-10", graded_on: null };
const n2 = { first_cooperation_on: "2025-09-30", graded_on: "2026-03-30" };

test.each([
  ["2025-11-10", "2026-05-10"],
  ["2025-09-30", "2026-03-30"],
  ["2025-08-31", "2026-02-28"],
  ["2023-08-31", "2024-02-29"],
])("six months from %s end on %s", (first, from) => {
  expect(assessableFrom(first, MONTHS)).toBe(from);
});

test("provisional until the day before, assessable on the day", () => {
  expect(isProvisional("2025-09-30", "2026-03-29", MONTHS)).toBe(true);
  expect(isProvisional("2025-09-30", "2026-03-30", MONTHS)).toBe(false);
});

test("N1 without a formal grade is overdue 51 days on 30 June", () => {
  expect(assessmentOverdueDays(n1, "2026-06-30", MONTHS)).toBe(51);
  expect(assessmentOverdueDays(n1, "2026-05-10", MONTHS)).toBe(0);
  expect(assessmentOverdueDays(n1, "2026-05-09", MONTHS)).toBeNull();
});

test("a grade of today ends the delay, a grade of tomorrow has not happened", () => {
  expect(assessmentOverdueDays(n2, "2026-03-30", MONTHS)).toBeNull();
  expect(assessmentOverdueDays({ ...n2, graded_on: "2026-04-01" }, "2026-03-31", MONTHS)).toBe(1);
  expect(assessmentOverdueDays({ first_cooperation_on: null, graded_on: null }, "2026-06-30", MONTHS)).toBeNull();
});
