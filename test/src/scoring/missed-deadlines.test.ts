import { expect, test } from "vitest";
import { dueOf, isInTime } from "../../../src/calendar/deadline.ts";
import { loadStateCalendar } from "../../../src/calendar/state-calendar.ts";
import { stateWorkday } from "../../../src/calendar/working-days.ts";
import { arisesOn, lateness } from "../../../src/scoring/missed-deadlines.ts";
import { penaltiesFor } from "../../../src/scoring/penalties.ts";
import { violationsOf as punished } from "../../../src/scoring/violations-in.ts";
import { fenOf } from "../../support/fen-of.ts";
import { policyOf } from "../../support/policy-of.ts";

const policy = policyOf(
  ["skoda_archive", "hyundai_sales", "customer_info"],
  [{ id: "penalty.papers_beside_archive", value: true }],
);
const isWorkday = stateWorkday(loadStateCalendar());

/** The violation of one item, or nothing when it was in time or is not yet due at the end of `asOf`. */
function violationsOf(deadline: string, start: string, done: string | null, asOf = "2026-12-31") {
  const rule = policy.value("deadlines", deadline, start.slice(0, 10));
  const due = dueOf(start, rule, isWorkday);
  if (due === undefined) throw new Error("expected a time of day");
  const late = done === null ? due.dueOn <= asOf : !isInTime(done, due);
  const missed = { deadline_id: deadline, subject_id: start, store_id: "S1", employee_id: "SA1", due_at: due.dueAt };
  return late ? punished([lateness(missed)], policy) : [];
}

test("E-03: late files around National Day 2025 cost 250 yuan in October, none in September", () => {
  const files: [string, string | null][] = [
    ["2025-09-26 10:00:00", "2025-09-30"],
    ["2025-09-27 10:00:00", "2025-10-01"],
    ["2025-09-28 10:00:00", "2025-10-09"],
    ["2025-09-30 10:00:00", "2025-10-11"],
    ["2025-10-04 10:00:00", "2025-10-13"],
    ["2025-10-09 10:00:00", null],
    ["2025-10-29 10:00:00", "2025-10-31"],
  ];
  const violations = files.flatMap(([start, done]) => violationsOf("archive.sale_handover", start, done, "2025-10-31"));
  const rows = penaltiesFor(violations, policy);
  expect(rows.map((row) => [row.arose_on, row.offence_no, fenOf(row) / 100])).toEqual([
    ["2025-10-01", 1, 50],
    ["2025-10-12", 2, 100],
    ["2025-10-14", 3, 100],
  ]);
});

test("E-16: a loan of 6 March returned on the 9th keeps the archive's three days, not the sales papers' one", () => {
  const [from, back] = ["2026-03-06 17:00:00", "2026-03-09 09:00:00"];
  expect(violationsOf("loan.archive", from, back)).toEqual([]);
  const [row] = penaltiesFor(violationsOf("loan.sales_papers", from, back), policy);
  expect(row).toMatchObject({ arose_on: "2026-03-08", amount_fen: 1000, flag: "停止借阅", rule: "P13-104" });
});

test("E-16: in 72 hours the archive loan is due at 17:00 of the third day", () => {
  const rule = { ...policy.value("deadlines", "loan.archive", "2026-03-06"), unit: "hour" as const, length: 72 };
  const due = dueOf("2026-03-06 17:00:00", rule, isWorkday);
  expect(due?.dueAt).toBe("2026-03-09 17:00:00");
  expect(due !== undefined && isInTime("2026-03-09 09:00:00", due)).toBe(true);
});

test("E-16: papers within twenty minutes to the second, then 50 yuan", () => {
  expect(violationsOf("papers.to_assistant", "2026-03-06 10:00:00", "2026-03-06 10:20:00")).toEqual([]);
  const [row] = penaltiesFor(violationsOf("papers.to_assistant", "2026-03-06 10:00:00", "2026-03-06 10:20:01"), policy);
  expect(row).toMatchObject({ amount_fen: 5000, arose_on: "2026-03-06", rule: "P13-102", status: "proposed" });
});

test("a deadline in days arises the day after, one in minutes on its day, also across midnight", () => {
  expect(arisesOn("2025-12-31 23:59:59")).toBe("2026-01-01");
  expect(arisesOn("2026-03-06 10:20:00")).toBe("2026-03-06");
  expect(arisesOn("2026-03-06 23:59:58")).toBe("2026-03-06");
});
