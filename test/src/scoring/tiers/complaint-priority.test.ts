import { expect, test } from "vitest";
import { complaintPriority } from "../../../../src/scoring/tiers/complaint-priority.ts";
import type { GradeEvent } from "../../../../src/scoring/tiers/grade-in-force.ts";

const graded = (grade: string): GradeEvent[] => [
  { on: "2026-03-28", grade, kind: "formal", cycle: 2026, expires_on: null, decided_by: null, reason: null },
];
const gradesOf = (customer: string) => (customer === "K9" ? [] : graded(customer.slice(1)));
const complaint = (n: number, customer: string, hours: number | null, days: number | null, on = "2026-05-01") => ({
  complaint: `T${n}`,
  customer,
  received_on: on,
  hours_to_answer: hours,
  days_to_close: days,
});
const judge = (complaints: Parameters<typeof complaintPriority>[0]["complaints"]) =>
  complaintPriority({ complaints, gradesOf, reviewEnd: "03-30" }, ["A", "B"]);

test("medians by the grade in force on the day of receipt", () => {
  const { rows, is_top_slower, open_top } = judge([
    complaint(1, "KA", 1, 2),
    complaint(2, "KA", 3, 6),
    complaint(3, "KA", null, null),
    complaint(4, "KB", 5, 3),
    complaint(5, "K9", 7, 4),
    complaint(6, "KA", 9, 9, "2026-03-27"),
  ]);
  expect(rows).toEqual([
    { grade: "A", received: 3, median_hours_to_answer: 2, closed: 2, median_days_to_close: 4, open: 1 },
    { grade: "B", received: 1, median_hours_to_answer: 5, closed: 1, median_days_to_close: 3, open: 0 },
    { grade: null, received: 2, median_hours_to_answer: 8, closed: 2, median_days_to_close: 6.5, open: 0 },
  ]);
  // 4 days against the median of 3, 4 and 9.
  expect(is_top_slower).toBe(false);
  expect(open_top).toEqual([{ complaint: "T3", customer: "KA", received_on: "2026-05-01" }]);
});

test("A slower than the others, and nothing to compare", () => {
  expect(judge([complaint(1, "KA", 1, 5), complaint(2, "KB", 1, 4)]).is_top_slower).toBe(true);
  expect(judge([complaint(1, "KA", 1, 5)]).is_top_slower).toBeNull();
  expect(judge([]).rows[0]).toMatchObject({ received: 0, median_days_to_close: null, median_hours_to_answer: null });
});
