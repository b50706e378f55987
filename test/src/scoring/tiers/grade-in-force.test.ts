import { describe, expect, test } from "vitest";
import { type GradeEvent, gradeInForce, lastDayOf } from "../../../../src/scoring/tiers/grade-in-force.ts";

const END = "03-30";
const formal = (cycle: number, grade: string, on = `${cycle}-03-28`): GradeEvent => ({
  on,
  grade,
  kind: "formal",
  cycle,
  expires_on: null,
  decided_by: null,
  reason: null,
});
const change = (on: string, grade: string, expires_on: string | null = null): GradeEvent => ({
  on,
  grade,
  kind: "change",
  cycle: null,
  expires_on,
  decided_by: "E1",
  reason: "续签三年协议",
});

const gradeOn = (events: readonly GradeEvent[], day: string) => gradeInForce(events, day, END)?.grade ?? null;

describe("a yearly grade", () => {
  test("holds from its day until the next review ends: nobody is A for life", () => {
    const events = [formal(2025, "A")];
    expect(gradeOn(events, "2025-03-27")).toBeNull();
    expect(gradeOn(events, "2025-03-28")).toBe("A");
    expect(gradeOn(events, "2026-03-30")).toBe("A");
    expect(gradeOn(events, "2026-03-31")).toBeNull();
  });

  test("gives way to the next one on that one's day", () => {
    const events = [formal(2025, "A"), formal(2026, "C")];
    expect(gradeOn(events, "2026-03-27")).toBe("A");
    expect(gradeOn(events, "2026-03-28")).toBe("C");
  });
});

describe("a change by hand", () => {
  test("holds to its last day, then the yearly grade is back", () => {
    const events = [formal(2026, "B"), change("2026-05-01", "A", "2026-08-31")];
    expect(gradeOn(events, "2026-04-30")).toBe("B");
    expect(gradeOn(events, "2026-05-01")).toBe("A");
    expect(gradeOn(events, "2026-08-31")).toBe("A");
    expect(gradeOn(events, "2026-09-01")).toBe("B");
  });

  test("without a last day it holds until the next review ends, or decides otherwise", () => {
    expect(lastDayOf(change("2026-05-01", "A"), END)).toBe("2027-03-30");
    expect(lastDayOf(change("2026-01-10", "A"), END)).toBe("2026-03-30");
    const events = [change("2026-01-10", "A"), formal(2026, "C")];
    expect(gradeOn(events, "2026-03-27")).toBe("A");
    expect(gradeOn(events, "2026-03-28")).toBe("C");
  });
});
