import { expect, test } from "vitest";
import { cycleOn, type ReviewedGrade, reviewCycle } from "../../../../src/scoring/tiers/review-cycle.ts";

const window = { cycle: 2026, start: "2026-03-25", end: "2026-03-30" };
const customer = (id: string, more: Partial<ReviewedGrade> = {}): ReviewedGrade => ({
  customer: id,
  assessable_on: "2025-01-01",
  proposed_grade: null,
  reviewed_on: null,
  grade: null,
  decided_on: null,
  is_provisional: false,
  computed_grade: null,
  ...more,
});

test.each([
  ["2026-03-24", 2025],
  ["2026-03-25", 2026],
  ["2027-01-01", 2026],
])("on %s the review of %i counts", (day, cycle) => {
  expect(cycleOn(day, "03-25", "03-30")).toEqual({ cycle, start: `${cycle}-03-25`, end: `${cycle}-03-30` });
});

test("E-02: N2 graded on the last day, N3 not, N1 not due: 1 of 2", () => {
  const result = reviewCycle(
    [
      customer("N1", { assessable_on: "2026-05-10" }),
      customer("N2", { assessable_on: "2026-03-30", grade: "B", decided_on: "2026-03-30" }),
      customer("N3", { assessable_on: "2026-02-28" }),
      customer("N4", { assessable_on: null }),
    ],
    window,
  );
  expect(result).toMatchObject({ due: 2, decided: 1, in_window: 1, in_window_share: 0.5, missing: ["N3"] });
});

test.each([
  ["2026-03-24", 0],
  ["2026-03-25", 1],
  ["2026-03-30", 1],
  ["2026-03-31", 0],
])("a grade of %s is inside the window: %i", (decided_on, inside) => {
  expect(reviewCycle([customer("N2", { grade: "B", decided_on })], window).in_window).toBe(inside);
});

test("proposal, review and decision are counted apart; a late or provisional grade is not in the window", () => {
  const proposed = { proposed_grade: "A", reviewed_on: "2026-03-27" };
  const result = reviewCycle(
    [
      customer("K1", { ...proposed, grade: "A", decided_on: "2026-03-28", computed_grade: "B" }),
      customer("K2", { ...proposed, grade: "B", decided_on: "2026-03-31", computed_grade: "B" }),
      customer("K3", { proposed_grade: "C" }),
      customer("K4", { grade: "C", decided_on: "2026-03-26", is_provisional: true }),
    ],
    window,
  );
  expect(result).toMatchObject({
    due: 4,
    proposed: 3,
    reviewed: 2,
    decided: 2,
    in_window: 1,
    changed_in_review: 1,
    compared: 2,
    agreed: 1,
    missing: ["K3", "K4"],
  });
});

test("nobody due: no rate", () => {
  expect(reviewCycle([], window)).toMatchObject({ due: 0, in_window: 0, in_window_share: null });
});
