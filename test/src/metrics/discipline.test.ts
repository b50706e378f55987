/** Attendance, evaluation of the showroom steps, sales logs, checks of reported data. */
import { describe, expect, test } from "vitest";
import { analysisOf, type RawRows } from "../../support/analysis-of.ts";
import { metricOf, valuesOf } from "../../support/metric-of.ts";

const march = { asOf: "2026-03-31" };
const there = (employee_id: string, day: string, time: string | null, more = {}) => ({
  employee_id,
  day,
  in_at: time === null ? null : `${day} ${time}`,
  ...more,
});

describe("E-12: lateness (P13-11, P10-08)", () => {
  const times = ["08:30:00", "08:30:01", "08:41:00", "08:35:00", "09:00:00"];
  const days = times.map((time, i) => there("E1", `2026-03-0${i + 2}`, time));

  test("half past eight is on time, a second later is late", async () => {
    const analysis = await analysisOf({ attendance: days }, march);
    expect(await metricOf(analysis, "attendance-on-time-rate", "2026-03")).toEqual([1, 5, 0.2]);
    expect(await metricOf(analysis, "late-arrivals", "2026-03")).toEqual([4, null, 4]);
    // Nobody of the call centre clocks in here, so nobody can be late.
    expect(await metricOf(analysis, "call-centre-late-arrivals", "2026-03")).toEqual([null, null, null]);
  });

  test("the call centre's people are counted by their own policy", async () => {
    const raw = { employee: [{ employee_id: "E1", role: "customer_relations" }], attendance: days };
    const analysis = await analysisOf(raw, march);
    expect(await metricOf(analysis, "call-centre-late-arrivals", "2026-03")).toEqual([4, null, 4]);
    expect(await metricOf(analysis, "attendance-on-time-rate", "2026-03")).toEqual([0, 0, null]);
  });

  test("the roster's own hours come first; without an hour of the end nobody leaves early", async () => {
    const raw = {
      attendance: [
        there("E1", "2026-03-02", "09:00:00", { shift_start_at: "2026-03-02 09:00:00" }),
        there("E1", "2026-03-03", "08:00:00", {
          out_at: "2026-03-03 17:29:59",
          shift_end_at: "2026-03-03 17:30:00",
        }),
        there("E1", "2026-03-04", "08:00:00", { out_at: "2026-03-04 12:00:00" }),
        there("E1", "2026-03-05", null),
      ],
    };
    const analysis = await analysisOf(raw, march);
    expect(await metricOf(analysis, "attendance-on-time-rate", "2026-03")).toEqual([3, 3, 1]);
    expect(await metricOf(analysis, "early-leaves", "2026-03")).toEqual([1, null, 1]);
  });
});

describe("the eight steps are evaluated every day (P13-30)", () => {
  const steps = (employee_id: string, day: string, count: number) =>
    Array.from({ length: count }, (_, i) => ({ employee_id, day, step: i + 1, score: i === 0 ? 60 : 80 }));
  const raw: RawRows = {
    employee: [
      { employee_id: "A" },
      { employee_id: "B" },
      { employee_id: "TL", role: "team_leader" },
      { employee_id: "M", role: "sales_manager" },
    ],
    attendance: [
      there("A", "2026-03-02", "08:00:00"),
      there("A", "2026-03-03", "08:00:00"),
      there("B", "2026-03-03", "08:00:00"),
      there("B", "2026-03-04", null),
      there("M", "2026-03-03", "08:00:00"),
      there("A", "2026-03-04", "08:00:00"),
    ],
    step_evaluation: [...steps("A", "2026-03-03", 8), ...steps("B", "2026-03-03", 7)],
  };

  test("every adviser on duty, from the first evaluation on, with all steps", async () => {
    const analysis = await analysisOf(raw, march);
    expect(await metricOf(analysis, "step-evaluation-coverage", "2026-03")).toEqual([1, 3, 1 / 3]);
    expect(await metricOf(analysis, "step-scores.step_1", "2026-03")).toEqual([120, 2, 60]);
    expect(await metricOf(analysis, "step-scores.step_8", "2026-03")).toEqual([80, 1, 80]);
  });

  test("without an attendance list, duty is a day on which parties were received", async () => {
    const { attendance: _, ...rest } = raw;
    const received = ["2026-03-03", "2026-03-04"].map((day) => ({
      party_id: day,
      employee_id: "A",
      arrived_at: `${day} 10:00:00`,
      is_first_visit: true,
      has_contact: false,
    }));
    const analysis = await analysisOf({ ...rest, showroom_visit: received }, march);
    expect(await metricOf(analysis, "step-evaluation-coverage", "2026-03")).toEqual([1, 2, 0.5]);
  });
});

test("a sales log is due on the day, and is checked against the traffic book (P13-39)", async () => {
  const log = (day: string, handed_at: string | null, is_matched: boolean | null) => ({
    employee_id: "A",
    day,
    handed_at,
    is_matched,
  });
  const raw: RawRows = {
    attendance: ["2026-03-01", "2026-03-02", "2026-03-03", "2026-03-04"].map((day) => there("A", day, "08:00:00")),
    sales_log: [log("2026-03-02", "2026-03-02 23:59:00", true), log("2026-03-03", "2026-03-04 00:00:00", false)],
  };
  const analysis = await analysisOf(raw, march);
  expect(await metricOf(analysis, "sales-log-on-time-rate", "2026-03")).toEqual([1, 3, 1 / 3]);
  expect(await metricOf(analysis, "sales-log-mismatches", "2026-03")).toEqual([1, null, 1]);
});

test("false data are counted for the person who reported them (P13-65)", async () => {
  const audit = (employee_id: string, is_true: boolean) => ({ employee_id, audited_on: "2026-03-10", is_true });
  const analysis = await analysisOf({ data_audit: [audit("A", false), audit("A", true), audit("B", true)] }, march);
  const values = await valuesOf(analysis, "false-data-findings", "2026-03", "employee");
  expect(values.map(({ employee, value }) => [employee, value])).toEqual([
    ["A", 1],
    ["B", 0],
  ]);
});
