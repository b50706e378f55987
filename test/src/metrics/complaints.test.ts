/** Complaint metrics on the worked example E-07 and at their boundaries. */
import { describe, expect, test } from "vitest";
import { daysBetween } from "../../../src/calendar/day-number.ts";
import { analysisOf } from "../../support/analysis-of.ts";
import { metricOf, valuesOf } from "../../support/metric-of.ts";
import { e07 } from "../../support/worked-examples.ts";

const at = (received_at: string, columns: Record<string, unknown> = {}) => ({
  complaint_id: `${received_at} ${JSON.stringify(columns)}`,
  received_at,
  ...columns,
});

describe("April 2026 (E-07)", () => {
  test("received, decided, closed in time, days", async () => {
    const analysis = await analysisOf(e07, { asOf: "2026-05-10" });
    const april = (id: string) => metricOf(analysis, id, "2026-04");
    expect(await april("complaints-received")).toEqual([4, null, 4]);
    expect(await april("complaint-validity-rate")).toEqual([3, 4, 0.75]);
    expect(await april("complaint-closing-rate")).toEqual([3, 4, 0.75]);
    expect(await april("days-to-close-mean")).toEqual([21, 4, 5.25]);
    expect(await april("days-to-close-median")).toEqual([null, 4, 6.5]);
    expect((await april("days-to-close-p90"))[2]).toBeCloseTo(7.7, 12);
    expect(await april("complaints-open")).toEqual([1, null, 1]);
    expect(await april("complaints-overdue")).toEqual([0, null, 0]);
    const cases = await analysis.db
      .selectFrom("fct_complaints")
      .innerJoin("fct_deadlines", "subject_id", "complaint_id")
      .where("deadline_id", "=", "complaint.closing")
      .select(["complaint_id", "due_at", "days_to_close", "is_met"])
      .orderBy("complaint_id")
      .execute();
    expect(cases.map((each) => [each.complaint_id, each.due_at.slice(5, 10), each.days_to_close, each.is_met])).toEqual(
      [
        ["c1", "04-08", 7, true],
        ["c2", "04-10", 8, false],
        ["c3", "04-27", 0, true],
        ["c4", "05-03", null, false],
        ["c5", "04-03", 6, true],
      ],
    );
    expect(daysBetween(cases[3]?.due_at.slice(0, 10) ?? "", "2026-05-10")).toBe(7);
  });

  test("c4 is overdue in May and already a failure of May", async () => {
    const analysis = await analysisOf(e07, { asOf: "2026-05-10" });
    expect(await metricOf(analysis, "complaints-overdue", "2026-05")).toEqual([1, null, 1]);
    expect(await metricOf(analysis, "complaints-open", "2026-05")).toEqual([1, null, 1]);
    expect(await metricOf(analysis, "complaint-closing-rate", "2026-05")).toEqual([0, 1, 0]);
  });

  test("is overdue from the day after the due day", async () => {
    const onDueDay = await analysisOf(e07, { asOf: "2026-05-03" });
    expect(await metricOf(onDueDay, "complaints-overdue", "2026-05")).toEqual([0, null, 0]);
    expect(await metricOf(onDueDay, "complaint-closing-rate", "2026-05")).toEqual([0, 1, 0]);
    const dayAfter = await analysisOf(e07, { asOf: "2026-05-04" });
    expect(await metricOf(dayAfter, "complaints-overdue", "2026-05")).toEqual([1, null, 1]);
  });

  test("what happened after the as-of day has not happened", async () => {
    const analysis = await analysisOf(e07, { asOf: "2026-04-09" });
    expect(await metricOf(analysis, "complaints-received", "2026-04")).toEqual([2, null, 2]);
    expect(await metricOf(analysis, "complaint-closing-rate", "2026-04")).toEqual([2, 2, 1]);
    expect(await metricOf(analysis, "complaints-open", "2026-04")).toEqual([1, null, 1]);
  });

  test("with 168 hours instead of seven days, as an override", async () => {
    const overrides = [{ id: "complaint.closing", length: 168, unit: "hour" }];
    const analysis = await analysisOf(e07, { asOf: "2026-05-10", overrides });
    expect(await metricOf(analysis, "complaint-closing-rate", "2026-04")).toEqual([2, 4, 0.5]);
    const c1 = analysis.db.selectFrom("fct_deadlines").where("subject_id", "=", "c1");
    expect(await c1.where("deadline_id", "=", "complaint.closing").select(["due_at", "is_met"]).execute()).toEqual([
      { due_at: "2026-04-08 16:20:00", is_met: false },
    ]);
  });

  test("nothing closed, nothing due: no rate", async () => {
    const analysis = await analysisOf(e07, { asOf: "2026-05-10" });
    expect(await metricOf(analysis, "days-to-close-mean", "2026-05")).toEqual([0, 0, null]);
    expect(await metricOf(analysis, "complaint-closing-rate", "2026-03")).toEqual([0, 0, null]);
  });
});

describe("the monthly report (P03-15)", () => {
  const reported = (submitted_at: string) => ({
    ...e07,
    report_run: [{ report: "complaint_monthly", store_id: "S1", period: "2026-04", submitted_at }],
  });

  test("of April is due on Sunday 10 May until 24:00, not moved", async () => {
    const inTime = await analysisOf(reported("2026-05-10 23:30:00"), { asOf: "2026-05-10" });
    expect(await metricOf(inTime, "complaint-report-on-time-rate", "2026-05")).toEqual([1, 1, 1]);
    const late = await analysisOf(reported("2026-05-11 00:00:00"), { asOf: "2026-05-11" });
    expect(await metricOf(late, "complaint-report-on-time-rate", "2026-05")).toEqual([0, 1, 0]);
    const run = await late.db.selectFrom("fct_report_runs").selectAll().where("period", "=", "2026-04").execute();
    expect(run.map(({ period_end, due_on }) => [period_end, due_on])).toEqual([["2026-04-30", "2026-05-10"]]);
  });

  test.each([false, true])(
    "of September 2026 is due on Saturday 10 October, a workday, moved or not (%s)",
    async (roll) => {
      const overrides = [{ id: "complaint.monthly_report", roll_to_workday: roll }];
      const { db } = await analysisOf(e07, { asOf: "2026-10-31", overrides });
      const runs = db.selectFrom("fct_report_runs").where("report", "=", "complaint_monthly");
      expect(await runs.where("period", "=", "2026-09").select("due_on").execute()).toEqual([{ due_on: "2026-10-10" }]);
    },
  );

  test("is not yet due on the ninth", async () => {
    const analysis = await analysisOf(e07, { asOf: "2026-05-09" });
    expect(await metricOf(analysis, "complaint-report-on-time-rate", "2026-05")).toEqual([0, 0, null]);
  });

  test("an override may move it to the next working day", async () => {
    const overrides = [{ id: "complaint.monthly_report", roll_to_workday: true }];
    const analysis = await analysisOf(reported("2026-05-11 09:00:00"), { asOf: "2026-05-11", overrides });
    expect(await metricOf(analysis, "complaint-report-on-time-rate", "2026-05")).toEqual([1, 1, 1]);
  });
});

describe("repeat complaints (P05-06)", () => {
  const same = { customer_id: "C1", cause_code: "paperwork" };
  const rate = async (complaint: Record<string, unknown>[]) =>
    metricOf(await analysisOf({ complaint }, { asOf: "2026-12-31" }), "complaint-repeat-rate", "2026");

  test("same customer and cause within 90 days, the 90th day included", async () => {
    expect(await rate([at("2026-01-01 09:00:00", same), at("2026-04-01 09:00:00", same)])).toEqual([1, 2, 0.5]);
    expect(await rate([at("2026-01-01 09:00:00", same), at("2026-04-02 09:00:00", same)])).toEqual([0, 2, 0]);
  });

  test("same car of another customer, not another cause", async () => {
    const car = (customer_id: string, cause_code: string | null) => ({ customer_id, cause_code, vin: "v1" });
    const first = at("2026-01-01 09:00:00", car("C1", "paperwork"));
    expect(await rate([first, at("2026-02-01 09:00:00", car("C2", "paperwork"))])).toEqual([1, 2, 0.5]);
    expect(await rate([first, at("2026-02-01 09:00:00", car("C2", "other"))])).toEqual([0, 2, 0]);
    expect(await rate([first, at("2026-02-01 09:00:00", car("C1", null))])).toEqual([0, 2, 0]);
  });

  test("nobody in particular repeats nothing", async () => {
    const nobody = { cause_code: "paperwork" };
    expect(await rate([at("2026-01-01 09:00:00", nobody), at("2026-01-02 09:00:00", nobody)])).toEqual([0, 2, 0]);
  });

  test("the window is a setting", async () => {
    const complaint = [at("2026-01-01 09:00:00", same), at("2026-04-01 09:00:00", same)];
    const overrides = [{ id: "complaint.repeat_window_days", value: 89 }];
    const analysis = await analysisOf({ complaint }, { asOf: "2026-12-31", overrides });
    expect(await metricOf(analysis, "complaint-repeat-rate", "2026")).toEqual([0, 2, 0]);
  });
});

describe("major complaints (P05-06, P05-07)", () => {
  const major = (columns: Record<string, unknown>) => ({
    complaint_id: "m",
    received_at: "2026-03-02 10:00:00",
    ...columns,
  });
  const alerts = (brand: string | null, legal: string | null) =>
    Object.entries({ brand_division: brand, legal }).flatMap(([recipient, sent_at]) =>
      sent_at === null ? [] : [{ complaint_id: "m", recipient, sent_at }],
    );
  const warned = async (complaint: Record<string, unknown>, sent: ReturnType<typeof alerts>, asOf = "2026-03-31") =>
    metricOf(
      await analysisOf({ complaint: [complaint], major_alert: sent }, { asOf }),
      "early-warning-rate",
      "2026-03",
    );

  test("both recipients within 24 hours, to the second", async () => {
    const case1 = major({ demand: "return" });
    expect(await warned(case1, alerts("2026-03-02 11:00:00", "2026-03-03 10:00:00"))).toEqual([1, 1, 1]);
    expect(await warned(case1, alerts("2026-03-02 11:00:00", "2026-03-03 10:00:01"))).toEqual([0, 1, 0]);
    expect(await warned(case1, alerts("2026-03-02 11:00:00", null))).toEqual([0, 1, 0]);
  });

  test("the clock starts when the case becomes major", async () => {
    const escalated = major({ escalation: "media", escalated_at: "2026-03-05 08:00:00" });
    expect(await warned(escalated, alerts("2026-03-05 09:00:00", "2026-03-06 08:00:00"))).toEqual([1, 1, 1]);
    expect(await warned(escalated, [], "2026-03-04")).toEqual([0, 0, null]);
  });

  test("is left out while the 24 hours run and when there is no time of day", async () => {
    expect(await warned(major({ demand: "return" }), [], "2026-03-02")).toEqual([0, 0, null]);
    expect(await warned(major({ demand: "return", received_at: "2026-03-02" }), [])).toEqual([0, 0, null]);
  });

  test("the first reason counts, and only reasons that the policy lists", async () => {
    const complaint = [major({ demand: "exchange", escalation: "media", escalated_at: "2026-03-05 08:00:00" })];
    const reasons = async (overrides: { id: string; value: string[] }[]) =>
      (await analysisOf({ complaint }, { asOf: "2026-03-31", overrides })).db
        .selectFrom("fct_complaints")
        .select(["is_major", "major_reason", "became_major_at"])
        .execute();
    expect(await reasons([])).toEqual([
      { is_major: true, major_reason: "return_exchange", became_major_at: "2026-03-02 10:00:00" },
    ]);
    expect(await reasons([{ id: "complaint.major_reasons", value: ["media"] }])).toEqual([
      { is_major: true, major_reason: "media", became_major_at: "2026-03-05 08:00:00" },
    ]);
    expect(await reasons([{ id: "complaint.major_reasons", value: ["blockade"] }])).toEqual([
      { is_major: false, major_reason: null, became_major_at: null },
    ]);
  });

  test("share and counts by severity", async () => {
    const complaint = [major({ demand: "return" }), at("2026-03-09 10:00:00"), at("2026-03-10 10:00:00")];
    const analysis = await analysisOf({ complaint }, { asOf: "2026-03-31" });
    expect(await metricOf(analysis, "complaint-major-share", "2026-03")).toEqual([1, 3, 1 / 3]);
    expect(await metricOf(analysis, "complaints-by-severity.ordinary", "2026-03")).toEqual([2, null, 2]);
  });
});

test("feedback to the group within 24 hours, by the month of handling (P05-05)", async () => {
  const handled = (feedback_at: string | null, columns: Record<string, unknown> = {}) =>
    at("2026-03-01 09:00:00", {
      source: "group_call_centre",
      handled_at: "2026-03-31 18:00:00",
      feedback_at,
      ...columns,
    });
  const complaint = [
    handled("2026-04-01 18:00:00"),
    handled("2026-04-01 18:00:01"),
    handled(null),
    handled(null, { source: "phone" }),
    handled(null, { handled_at: null }),
  ];
  const analysis = await analysisOf({ complaint }, { asOf: "2026-04-30" });
  expect(await metricOf(analysis, "feedback-rate", "2026-03")).toEqual([1, 3, 1 / 3]);
  const sameDay = await analysisOf({ complaint }, { asOf: "2026-03-31" });
  expect(await metricOf(sameDay, "feedback-rate", "2026-03")).toEqual([0, 0, null]);
});

describe("records", () => {
  const all = { has_complainant: true, has_phone: true, has_model: true, has_plate: true, has_content: true };
  const complaint = [
    at("2026-03-02 10:00:00", { ...all, department_id: "D1", has_opinion: true }),
    at("2026-03-03 10:00:00", { ...all, department_id: "D1", has_opinion: false }),
    at("2026-03-04 10:00:00", { ...all, has_plate: false }),
    at("2026-03-05 10:00:00", { ...all, has_complainant: false }),
  ];

  test("the card needs an opinion once a department handles the case (P03-10)", async () => {
    const analysis = await analysisOf({ complaint }, { asOf: "2026-03-31" });
    expect(await metricOf(analysis, "complaint-card-complete-rate", "2026-03")).toEqual([2, 4, 0.5]);
  });

  test("the record has five fields (P05-04)", async () => {
    const analysis = await analysisOf({ complaint }, { asOf: "2026-03-31" });
    expect(await metricOf(analysis, "complaint-record-complete-rate", "2026-03")).toEqual([2, 4, 0.5]);
    expect(await metricOf(analysis, "complaint-record-complete-rate", "2026-04")).toEqual([0, 0, null]);
  });

  test("verified on the day of receipt, or within 30 minutes as an override (P05-04)", async () => {
    const verified = [
      at("2026-03-02 10:00:00", { verified_at: "2026-03-02 10:30:00" }),
      at("2026-03-02 10:00:00", { verified_at: "2026-03-02 23:00:00" }),
      at("2026-03-02 10:00:00", { verified_at: "2026-03-03 00:10:00" }),
      at("2026-03-02 10:00:00"),
    ];
    const sameDay = await analysisOf({ complaint: verified }, { asOf: "2026-03-31" });
    expect(await metricOf(sameDay, "complaint-verified-rate", "2026-03")).toEqual([2, 4, 0.5]);
    const overrides = [{ id: "complaint.verification", length: 30, unit: "minute" }];
    const within = await analysisOf({ complaint: verified }, { asOf: "2026-03-31", overrides });
    expect(await metricOf(within, "complaint-verified-rate", "2026-03")).toEqual([1, 4, 0.25]);
  });

  test("entered in OMS by the as-of day (P05-10)", async () => {
    const entered = [at("2026-03-02 10:00:00", { oms_entered_at: "2026-03-05 10:00:00" }), at("2026-03-02 11:00:00")];
    const later = await analysisOf({ complaint: entered }, { asOf: "2026-03-05" });
    expect(await metricOf(later, "oms-entry-rate", "2026-03")).toEqual([1, 2, 0.5]);
    const before = await analysisOf({ complaint: entered }, { asOf: "2026-03-04" });
    expect(await metricOf(before, "oms-entry-rate", "2026-03")).toEqual([0, 2, 0]);
  });
});

test("validity and acceptance count decided cases only, as they stood on the as-of day (P03-04)", async () => {
  const complaint = [
    at("2026-03-02 10:00:00", { validity: "valid", validity_decided_at: "2026-03-03 10:00:00", is_accepted: true }),
    at("2026-03-03 10:00:00", { validity: "customer_cause", validity_decided_at: "2026-03-20", is_accepted: false }),
    at("2026-03-04 10:00:00", { validity: "undecided" }),
  ];
  const end = await analysisOf({ complaint }, { asOf: "2026-03-31" });
  expect(await metricOf(end, "complaint-validity-rate", "2026-03")).toEqual([1, 2, 0.5]);
  expect(await metricOf(end, "complaint-acceptance-rate", "2026-03")).toEqual([1, 2, 0.5]);
  const earlier = await analysisOf({ complaint }, { asOf: "2026-03-19" });
  expect(await metricOf(earlier, "complaint-validity-rate", "2026-03")).toEqual([1, 1, 1]);
  const none = await analysisOf({ complaint }, { asOf: "2026-03-02" });
  expect(await metricOf(none, "complaint-acceptance-rate", "2026-03")).toEqual([0, 0, null]);
});

test("breakdowns add up to what was received", async () => {
  const complaint = [
    at("2026-03-02 10:00:00", { source: "phone", demand: "damages", customer_type: "consumer" }),
    at("2026-03-03 10:00:00", { source: "in_store", demand: "damages", customer_type: "agent" }),
    at("2026-04-03 10:00:00", { source: "in_store", demand: "return", customer_type: "agent" }),
  ];
  const analysis = await analysisOf({ complaint }, { asOf: "2026-04-30" });
  expect(await metricOf(analysis, "complaints-by-source.in_store", "2026-03")).toEqual([1, null, 1]);
  expect(await metricOf(analysis, "complaints-by-demand.damages", "2026-03")).toEqual([2, null, 2]);
  expect(await metricOf(analysis, "complaints-by-type.agent", "2026-P2")).toEqual([2, null, 2]);
  expect(await metricOf(analysis, "complaints-by-type.franchisee", "2026-03")).toEqual([0, null, 0]);
});

test("compensation in fen, by the month of receipt (P03-12)", async () => {
  const complaint = [
    at("2026-03-02 10:00:00", { compensation_fen: 50000 }),
    at("2026-03-03 10:00:00", { compensation_fen: 12000 }),
    at("2026-03-04 10:00:00"),
  ];
  const analysis = await analysisOf({ complaint }, { asOf: "2026-03-31" });
  expect(await metricOf(analysis, "complaint-compensation", "2026-03")).toEqual([62000, null, 62000]);
  expect(await metricOf(analysis, "complaint-compensation", "2026-02")).toEqual([0, null, 0]);
});

test("departments add up to their store; a complaint about a person belongs to that person's department", async () => {
  const complaint = [
    at("2026-03-02 10:00:00", { department_id: "D1" }),
    at("2026-03-03 10:00:00", { about_employee_id: "E9" }),
    at("2026-03-04 10:00:00"),
  ];
  const employee = [{ employee_id: "E9", department_id: "D2" }];
  const analysis = await analysisOf({ complaint, employee }, { asOf: "2026-03-31" });
  const departments = await valuesOf(analysis, "complaints-received", "2026-03", "department");
  expect(departments.map(({ department, value }) => [department, value])).toEqual([
    ["D1", 1],
    ["D2", 1],
  ]);
  expect(await metricOf(analysis, "complaints-received", "2026-03")).toEqual([3, null, 3]);
});
