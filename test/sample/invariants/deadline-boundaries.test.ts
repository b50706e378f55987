/**
 * Every deadline of the built-in profiles at its boundaries: the last moment and the one after it, a holiday in between,
 * the end of a month, the end of August. The due days are worked out by hand with the State Council calendar:
 * 1–8 October 2025 off, 28 September and 11 October worked; 15–23 February 2026 off, 14 and 28 February worked.
 */
import { describe, expect, test } from "vitest";
import { addDays } from "../../../src/calendar/day-number.ts";
import type { DeadlineRule } from "../../../src/calendar/deadline.ts";
import { builtInPolicyDir, loadProfiles } from "../../../src/policy/load-profiles.ts";
import { openAnalysisOf } from "../../support/analysis-of.ts";

// A Tuesday, the Monday before National Day, the last Friday of January, Sunday 31 August.
const starts = ["2026-03-03", "2025-09-29", "2026-01-30", "2025-08-31"] as const;

/** Length and unit → the due days of the four starts, each at 10:00. */
const dueDays: Readonly<Record<string, readonly [string, string, string, string]>> = {
  "5 minute": ["2026-03-03", "2025-09-29", "2026-01-30", "2025-08-31"],
  "20 minute": ["2026-03-03", "2025-09-29", "2026-01-30", "2025-08-31"],
  "1 hour": ["2026-03-03", "2025-09-29", "2026-01-30", "2025-08-31"],
  "24 hour": ["2026-03-04", "2025-09-30", "2026-01-31", "2025-09-01"],
  "0 calendar_day": ["2026-03-03", "2025-09-29", "2026-01-30", "2025-08-31"],
  "1 calendar_day": ["2026-03-04", "2025-09-30", "2026-01-31", "2025-09-01"],
  "2 calendar_day": ["2026-03-05", "2025-10-01", "2026-02-01", "2025-09-02"],
  "3 calendar_day": ["2026-03-06", "2025-10-02", "2026-02-02", "2025-09-03"],
  "7 calendar_day": ["2026-03-10", "2025-10-06", "2026-02-06", "2025-09-07"],
  "10 calendar_day": ["2026-03-13", "2025-10-09", "2026-02-09", "2025-09-10"],
  "30 calendar_day": ["2026-04-02", "2025-10-29", "2026-03-01", "2025-09-30"],
  "1 work_day": ["2026-03-04", "2025-09-30", "2026-02-02", "2025-09-01"],
  "3 work_day": ["2026-03-06", "2025-10-10", "2026-02-04", "2025-09-03"],
  "5 work_day": ["2026-03-10", "2025-10-13", "2026-02-06", "2025-09-05"],
};

const deadlines = [...loadProfiles(builtInPolicyDir).values()].flatMap((profile) => profile.deadlines);
const lengthOf = ({ length, unit }: DeadlineRule): string => `${length} ${unit}`;

/** The same rule bound to complaints, whose start and end a test can set. */
const bound = ({ length, unit, count_anchor_day, roll_to_workday }: DeadlineRule) => [
  { id: "complaint.closing", length, unit, count_anchor_day, roll_to_workday },
];

/** Last second of a due day, or so many hours and minutes after 10:00. */
function lastMoment({ length, unit }: DeadlineRule, dueDay: string): string {
  if (unit === "minute") return `${dueDay} 10:${String(length).padStart(2, "0")}:00`;
  return unit === "hour" ? `${dueDay} ${10 + (length % 24)}:00:00` : `${dueDay} 23:59:59`;
}

const nextSecond = (moment: string): string =>
  moment.endsWith("23:59:59") ? `${addDays(moment.slice(0, 10), 1)} 00:00:00` : `${moment.slice(0, -2)}01`;

async function decided(rule: DeadlineRule, complaint: readonly Record<string, unknown>[], asOf: string) {
  const analysis = await openAnalysisOf({ complaint }, { asOf, overrides: bound(rule) });
  const rows = await analysis.db
    .selectFrom("fct_deadlines")
    .where("deadline_id", "=", "complaint.closing")
    .select(["subject_id", "is_due", "is_met"])
    .orderBy("subject_id")
    .execute();
  await analysis.close();
  return Object.fromEntries(
    rows.map(({ subject_id, is_due, is_met }) => [subject_id, is_due ? is_met : "not yet due"]),
  );
}

describe.each([...new Map(deadlines.map((rule) => [lengthOf(rule), rule]))])("%s", (length, rule) => {
  const users = deadlines.filter((each) => lengthOf(each) === length);
  const days = dueDays[length] ?? ([] as const);

  test(`has its due days worked out (${users.map(({ id }) => id).join(", ")})`, () => {
    expect(days).toHaveLength(starts.length);
    // A deadline that counts its first day or moves off rest days would need due days of its own.
    expect(users.filter((each) => each.count_anchor_day || each.roll_to_workday)).toEqual([]);
  });

  test("the last moment is in time, the next second is not; nothing done is a failure", async () => {
    const complaint = starts.flatMap((start, n) => {
      const last = lastMoment(rule, days[n] ?? "");
      const row = { received_at: `${start} 10:00:00` };
      return [
        { ...row, complaint_id: `${start} last moment`, closed_at: last },
        { ...row, complaint_id: `${start} next second`, closed_at: nextSecond(last) },
        { ...row, complaint_id: `${start} open`, closed_at: null },
      ];
    });
    const told = starts.flatMap((start) => [
      [`${start} last moment`, true],
      [`${start} next second`, false],
      [`${start} open`, false],
    ]);
    expect(await decided(rule, complaint, "2026-04-30")).toEqual(Object.fromEntries(told));
  });

  test("is decided on its due day and not the day before, over a holiday", async () => {
    const [start, due] = [starts[1], days[1] ?? ""];
    const complaint = [{ complaint_id: "open", received_at: `${start} 10:00:00`, closed_at: null }];
    expect(await decided(rule, complaint, due)).toEqual({ open: false });
    // Seen from before the complaint there is nothing to decide.
    const before = due === start ? {} : { open: "not yet due" };
    expect(await decided(rule, complaint, addDays(due, -1))).toEqual(before);
  });
});
