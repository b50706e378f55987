/** Due dates by the conventions V-02 to V-07 and their settings. */
import { describe, expect, test } from "vitest";
import { type DeadlineRule, dueOf, isInTime } from "../../../src/calendar/deadline.ts";
import { loadStateCalendar } from "../../../src/calendar/state-calendar.ts";
import { stateWorkday } from "../../../src/calendar/working-days.ts";

const isWorkday = stateWorkday(loadStateCalendar());
const rule = (length: number, unit: DeadlineRule["unit"], settings: Partial<DeadlineRule> = {}): DeadlineRule => ({
  length,
  unit,
  count_anchor_day: false,
  roll_to_workday: false,
  ...settings,
});
const due = (start: string, terms: DeadlineRule) => dueOf(start, terms, isWorkday);

describe("calendar days", () => {
  test("the start day is day 0 and the due day lasts until 24:00 (V-02)", () => {
    expect(due("2026-04-01 16:20:00", rule(7, "calendar_day"))).toEqual({
      dueOn: "2026-04-08",
      dueAt: "2026-04-08 23:59:59",
    });
  });

  test("a rest day does not move it unless asked (V-07)", () => {
    expect(due("2026-04-30", rule(10, "calendar_day"))?.dueOn).toBe("2026-05-10");
    expect(due("2026-04-30", rule(10, "calendar_day", { roll_to_workday: true }))?.dueOn).toBe("2026-05-11");
    expect(due("2026-09-30", rule(10, "calendar_day", { roll_to_workday: true }))?.dueOn).toBe("2026-10-10");
  });

  test("the start day may count as day 1; no days at all is the day itself", () => {
    expect(due("2026-04-01", rule(7, "calendar_day", { count_anchor_day: true }))?.dueOn).toBe("2026-04-07");
    expect(due("2026-04-01", rule(0, "calendar_day"))?.dueOn).toBe("2026-04-01");
    expect(due("2026-04-01", rule(0, "calendar_day", { count_anchor_day: true }))?.dueOn).toBe("2026-04-01");
  });
});

describe("working days", () => {
  test("day 1 is the first working day after the start, also from a rest day (V-03)", () => {
    expect(due("2025-09-28", rule(3, "work_day"))?.dueOn).toBe("2025-10-09");
    expect(due("2025-10-04", rule(3, "work_day"))?.dueOn).toBe("2025-10-11");
    expect(due("2026-05-02", rule(2, "work_day"))?.dueOn).toBe("2026-05-07");
  });

  test("a worked start day may count as day 1, a rest day cannot", () => {
    const counted = rule(3, "work_day", { count_anchor_day: true });
    expect(due("2025-09-26", counted)?.dueOn).toBe("2025-09-29");
    expect(due("2025-09-28", counted)?.dueOn).toBe("2025-09-30");
    expect(due("2025-09-30", counted)?.dueOn).toBe("2025-10-10");
    expect(due("2025-10-04", counted)?.dueOn).toBe("2025-10-11");
  });
});

describe("hours and minutes", () => {
  test("are exact elapsed time (V-05)", () => {
    expect(due("2026-04-01 16:20:00", rule(168, "hour"))?.dueAt).toBe("2026-04-08 16:20:00");
    expect(due("2026-03-06 10:00:00", rule(20, "minute"))?.dueAt).toBe("2026-03-06 10:20:00");
    expect(due("2026-02-28 23:50:00", rule(20, "minute"))).toEqual({
      dueOn: "2026-03-01",
      dueAt: "2026-03-01 00:10:00",
    });
  });

  test("without a time of day there is no answer", () => {
    expect(due("2026-04-01", rule(24, "hour"))).toBeUndefined();
  });
});

test("the last moment is in time, the next one is not", () => {
  const papers = { dueOn: "2026-03-06", dueAt: "2026-03-06 10:20:00" };
  expect(isInTime("2026-03-06 10:20:00", papers)).toBe(true);
  expect(isInTime("2026-03-06 10:20:01", papers)).toBe(false);
  const archive = { dueOn: "2025-09-30", dueAt: "2025-09-30 23:59:59" };
  expect(isInTime("2025-09-30", archive)).toBe(true);
  expect(isInTime("2025-10-01", archive)).toBe(false);
});
