/** The steps of handling a complaint, who takes part in it and who is told, on rows whose answers fit in the head. */
import { describe, expect, test } from "vitest";
import { builtInPolicyDir, loadProfiles } from "../../../../src/policy/load-profiles.ts";
import type { Profile } from "../../../../src/policy/profile-schema.ts";
import { profileSchema } from "../../../../src/policy/profile-schema.ts";
import type { Analysis } from "../../../../src/warehouse/analysis.ts";
import { analysisOf, type RawRows } from "../../../support/analysis-of.ts";
import { metricOf } from "../../../support/metric-of.ts";

const asOf = "2026-03-31";
const may = (analysis: Analysis, ids: readonly string[], period = "2026-03") =>
  Promise.all(ids.map(async (id) => [id, ...(await metricOf(analysis, id, period))]));

/** Received on a Monday at nine; each test says what happened then. */
const complaint = (n: number, columns: Record<string, unknown> = {}) => ({
  complaint_id: `T${n}`,
  department_id: "D1",
  received_at: "2026-03-02 09:00:00",
  ...columns,
});

describe("the way through the house (P03-05 to P03-09)", () => {
  const raw: RawRows = {
    complaint: [
      complaint(1, {
        is_accepted: true,
        validity: "valid",
        validity_decided_at: "2026-03-02 10:00:00",
        card_received_at: "2026-03-02 10:00:00",
        assigned_at: "2026-03-02 13:00:00",
        opinion_at: "2026-03-04 09:00:00",
        gm_approved_at: "2026-03-04 15:00:00",
        resolution_approved_at: "2026-03-05 09:00:00",
        handled_at: "2026-03-05 12:00:00",
        responded_at: "2026-03-02 09:30:00",
        replied_at: "2026-03-05 16:00:00",
        reply_mode: "written",
        closed_at: "2026-03-05 17:00:00",
      }),
      complaint(2, {
        is_accepted: true,
        validity: "valid",
        validity_decided_at: "2026-03-02 10:00:00",
        assigned_at: "2026-03-02 10:00:00",
        handled_at: "2026-03-06 12:00:00",
        replied_at: "2026-03-07 09:00:00",
        reply_mode: "oral",
        closed_at: "2026-03-06 13:00:00",
      }),
      complaint(3, { opinion_at: "2026-03-30 09:00:00" }),
      complaint(4, { received_at: "2026-03-31 09:00:00", closed_at: "2026-04-01 09:00:00" }),
    ],
    investigation_report: [
      {
        complaint_id: "T1",
        sent_at: "2026-03-03 13:00:00",
        has_cause: true,
        has_course: true,
        responsible_id: "E1",
        has_conclusion: true,
        has_countermeasure: true,
        has_prevention: true,
      },
      { complaint_id: "T2", sent_at: "2026-04-01 09:00:00", has_cause: true },
    ],
  };

  test("each leg is measured in hours, the steps that are missing are not", async () => {
    const analysis = await analysisOf(raw, { asOf });
    expect(
      await may(analysis, [
        "complaint-assignment-hours",
        "complaint-investigation-hours",
        "complaint-gm-hours",
        "complaint-resolution-hours",
      ]),
    ).toEqual([
      ["complaint-assignment-hours", null, 2, 2],
      ["complaint-investigation-hours", null, 1, 24],
      ["complaint-gm-hours", null, 1, 6],
      ["complaint-resolution-hours", null, 1, 18],
    ]);
  });

  test("closed is with a reply before it, and investigated is with a report by the as-of day", async () => {
    const analysis = await analysisOf(raw, { asOf });
    expect(
      await may(analysis, [
        "complaint-investigation-rate",
        "investigation-report-complete-rate",
        "complaint-resolution-approved-rate",
        "complaint-closed-with-reply-rate",
        "complaint-written-reply-share",
        "complaint-response-rate",
        "complaint-resolution-rate",
        "complaint-answer-rate",
      ]),
    ).toEqual([
      ["complaint-investigation-rate", 1, 2, 0.5],
      ["investigation-report-complete-rate", 1, 1, 1],
      ["complaint-resolution-approved-rate", 1, 2, 0.5],
      ["complaint-closed-with-reply-rate", 1, 2, 0.5],
      ["complaint-written-reply-share", 1, 2, 0.5],
      ["complaint-response-rate", 1, 4, 0.25],
      ["complaint-resolution-rate", 2, 4, 0.5],
      ["complaint-answer-rate", 2, 4, 0.5],
    ]);
    const later = await analysisOf(raw, { asOf: "2026-04-01" });
    expect(await metricOf(later, "complaint-investigation-rate", "2026-03")).toEqual([2, 2, 1]);
    expect(await metricOf(later, "investigation-report-complete-rate", "2026-04")).toEqual([0, 1, 0]);
  });

  test("what waits is counted at the end of the period, until the day on which the step is taken", async () => {
    const analysis = await analysisOf(raw, { asOf });
    expect(await metricOf(analysis, "complaints-unassigned", "2026-03")).toEqual([2, null, 2]);
    expect(await metricOf(analysis, "complaints-at-gm", "2026-03")).toEqual([1, null, 1]);
    const before = await analysisOf(raw, { asOf: "2026-03-04" });
    expect(await metricOf(before, "complaints-at-gm", "2026-03")).toEqual([0, null, 0]);
    const next = await analysisOf(raw, { asOf: "2026-04-01" });
    expect(await metricOf(next, "complaints-unassigned", "2026-04")).toEqual([1, null, 1]);
  });

  test("a store that writes no step down is not measured by it", async () => {
    const analysis = await analysisOf(
      { complaint: [complaint(1, { is_accepted: true, closed_at: "2026-03-03 09:00:00" })] },
      { asOf },
    );
    const ids = [
      "complaint-assignment-hours",
      "complaint-investigation-rate",
      "complaint-resolution-approved-rate",
      "complaint-closed-with-reply-rate",
      "complaint-response-rate",
      "complaint-intake-rate",
      "complaint-recusal-rate",
      "major-first-notice-rate",
      "crisis-meeting-rate",
      "complaint-visit-rate",
      "compensation-authorised-rate",
    ];
    expect((await may(analysis, ids)).map(([id, , , value]) => [id, value])).toEqual(ids.map((id) => [id, null]));
    // Nor is anything counted in it: null, not zero.
    const counts = ["complaints-unassigned", "complaints-at-gm", "unwarned-loss", "complaint-conflicts"];
    expect(await may(analysis, counts)).toEqual(counts.map((id) => [id, null, null, null]));
    expect(await may(analysis, ["complaints-received", "complaints-open"])).toEqual([
      ["complaints-received", 1, null, 1],
      ["complaints-open", 0, null, 0],
    ]);
  });
});

describe("the same again (P03-03)", () => {
  const valid = (n: number, received: string, columns: Record<string, unknown> = {}) =>
    complaint(n, {
      received_at: `${received} 09:00:00`,
      validity: "valid",
      validity_decided_at: `${received} 09:30:00`,
      cause_code: "paperwork",
      ...columns,
    });
  const rate = async (second: Record<string, unknown>, received = "2026-03-31", days?: number) => {
    const first = valid(1, "2025-12-01", { closed_at: "2025-12-31 10:00:00" });
    const overrides = days === undefined ? [] : [{ id: "complaint.recurrence_window_days", value: days }];
    const analysis = await analysisOf({ complaint: [first, valid(2, received, second)] }, { asOf, overrides });
    return metricOf(analysis, "complaint-recurrence-rate", "2026-03");
  };

  test("within ninety days of the earlier close, in the same department and of the same cause", async () => {
    expect(await rate({})).toEqual([1, 1, 1]);
    expect(await rate({}, "2026-03-31", 89)).toEqual([0, 1, 0]);
    expect(await rate({ department_id: "D2" })).toEqual([0, 1, 0]);
    expect(await rate({ cause_code: "other" })).toEqual([0, 1, 0]);
    expect(await rate({ validity: "customer_cause" })).toEqual([0, 0, null]);
  });
});

describe("who takes part (P05-03, P09-03, X-04)", () => {
  test("the person complained about stays out", async () => {
    const raw: RawRows = {
      complaint: [complaint(1, { about_employee_id: "E1" }), complaint(2, { about_employee_id: "E1" }), complaint(3)],
      complaint_participant: [
        { complaint_id: "T1", employee_id: "E1" },
        { complaint_id: "T2", employee_id: "E2" },
        { complaint_id: "T3", employee_id: "E1" },
      ],
    };
    const analysis = await analysisOf(raw, { asOf });
    expect(await metricOf(analysis, "complaint-recusal-rate", "2026-03")).toEqual([1, 2, 0.5]);
    expect(await metricOf(analysis, "complaint-conflicts", "2026-03")).toEqual([1, null, 1]);
  });

  test("complaints come in at the care department, or wherever another chapter lets them", async () => {
    const raw: RawRows = {
      department: [
        { department_id: "D1", kind: "sales" },
        { department_id: "D2", kind: "customer_care" },
      ],
      complaint: [
        complaint(1, { intake_department_id: "D1" }),
        complaint(2, { intake_department_id: "D2" }),
        complaint(3),
      ],
    };
    const rate = async (kinds: string[] | null) => {
      const overrides = kinds === null ? [] : [{ id: "complaint.intake_kinds", value: kinds }];
      return metricOf(await analysisOf(raw, { asOf, overrides }), "complaint-intake-rate", "2026-03");
    };
    expect(await rate(null)).toEqual([1, 2, 0.5]);
    expect(await rate(["sales", "after_sales", "customer_care"])).toEqual([2, 2, 1]);
  });
});

describe("major complaints (P05-07 to P05-09)", () => {
  const major = (n: number, columns: Record<string, unknown> = {}) => complaint(n, { demand: "return", ...columns });
  const alert = (n: number, recipient: string, time: string) => ({
    complaint_id: `T${n}`,
    recipient,
    sent_at: `2026-03-${time}:00`,
  });

  test("head and general manager within the hour, the team within a day", async () => {
    const raw: RawRows = {
      complaint: [
        major(1, { crisis_meeting_at: "2026-03-03 09:00:00" }),
        major(2, { crisis_meeting_at: "2026-03-03 09:01:00" }),
        major(3, { received_at: "2026-03-31 23:30:00" }),
      ],
      major_alert: [
        alert(1, "department_head", "02 09:10"),
        alert(1, "general_manager", "02 10:00"),
        alert(2, "general_manager", "02 09:30"),
      ],
    };
    const analysis = await analysisOf(raw, { asOf });
    expect(await metricOf(analysis, "major-first-notice-rate", "2026-03")).toEqual([1, 2, 0.5]);
    expect(await metricOf(analysis, "crisis-meeting-rate", "2026-03")).toEqual([1, 2, 0.5]);
    expect(await metricOf(analysis, "major-gm-hours", "2026-03")).toEqual([null, 2, 0.75]);
  });

  test("the manufacturer is warned; what was lost without it is counted", async () => {
    const raw: RawRows = {
      complaint: [major(1, { loss_fen: 500 }), major(2, { loss_fen: 700 }), complaint(3, { loss_fen: 900 })],
      major_alert: [alert(1, "manufacturer", "02 12:00")],
    };
    const analysis = await analysisOf(raw, { asOf });
    expect(await metricOf(analysis, "manufacturer-warning-rate", "2026-03")).toEqual([1, 2, 0.5]);
    expect(await metricOf(analysis, "unwarned-loss", "2026-03")).toEqual([700, null, 700]);
    const overrides = [{ id: "complaint.manufacturer_reasons", value: ["manufacturer"] }];
    expect(await metricOf(await analysisOf(raw, { asOf, overrides }), "manufacturer-warning-rate", "2026-03")).toEqual([
      0,
      0,
      null,
    ]);
  });

  test("three clocks with three starts: the complaint closed in time may be warned of late and fed back late (X-01)", async () => {
    const raw: RawRows = {
      complaint: [
        complaint(1, {
          source: "group_call_centre",
          escalation: "media",
          escalated_at: "2026-03-04 09:00:00",
          handled_at: "2026-03-06 09:00:00",
          feedback_at: "2026-03-07 09:01:00",
          closed_at: "2026-03-09 23:59:00",
        }),
      ],
      major_alert: [alert(1, "brand_division", "04 10:00"), alert(1, "legal", "05 09:00")],
    };
    const analysis = await analysisOf(raw, { asOf });
    expect(await may(analysis, ["complaint-closing-rate", "early-warning-rate", "feedback-rate"])).toEqual([
      ["complaint-closing-rate", 1, 1, 1],
      ["early-warning-rate", 1, 1, 1],
      ["feedback-rate", 0, 1, 0],
    ]);
    const late = { ...raw, major_alert: [alert(1, "brand_division", "04 10:00"), alert(1, "legal", "05 09:01")] };
    expect(await metricOf(await analysisOf(late, { asOf }), "early-warning-rate", "2026-03")).toEqual([0, 1, 0]);
  });
});

describe("money and answers (P05-05, P05-11)", () => {
  const own = (limit: number): Profile =>
    profileSchema.parse({
      id: "own",
      title: "本店权限",
      source: "篇五",
      effective_from: "2026-01-01",
      settings: [
        {
          id: "complaint.authority.department_manager",
          title: "限额",
          rule: "P05-11",
          clause: "篇五 2.9",
          value: limit,
          unit: "元",
        },
      ],
    });
  const raw: RawRows = {
    complaint: [
      complaint(1, { compensation_fen: 50_000, compensation_level: "department_manager" }),
      complaint(2, { compensation_fen: 50_001, compensation_level: "department_manager" }),
      complaint(3, { compensation_fen: 900_000, compensation_level: "general_manager" }),
    ],
  };

  test("a limit of the store's own decides; without one nothing is judged", async () => {
    const profiles = [...loadProfiles(builtInPolicyDir).keys()];
    const judged = await analysisOf(raw, { asOf, profiles: [...profiles, own(500)] });
    expect(await metricOf(judged, "compensation-authorised-rate", "2026-03")).toEqual([1, 2, 0.5]);
    expect(await metricOf(await analysisOf(raw, { asOf }), "compensation-authorised-rate", "2026-03")).toEqual([
      0,
      0,
      null,
    ]);
  });

  test("called back and content", async () => {
    const called = (n: number, columns: Record<string, unknown>) =>
      complaint(n, { source: "group_call_centre", handled_at: "2026-03-03 09:00:00", ...columns });
    const analysis = await analysisOf(
      {
        complaint: [
          called(1, { callback_at: "2026-03-04 09:00:00", is_satisfied: true }),
          called(2, { callback_at: "2026-03-04 09:00:00", is_satisfied: false }),
          called(3, {}),
          called(4, { callback_at: "2026-04-01 09:00:00", is_satisfied: false }),
        ],
      },
      { asOf },
    );
    expect(await metricOf(analysis, "complaint-callback-rate", "2026-03")).toEqual([2, 4, 0.5]);
    expect(await metricOf(analysis, "handling-satisfaction-rate", "2026-03")).toEqual([1, 2, 0.5]);
  });
});

describe("afterwards (P09-05, P10-04, P14-19)", () => {
  test("the customer is visited within thirty days", async () => {
    const raw: RawRows = {
      complaint: [
        complaint(1, { customer_id: "C1", received_at: "2026-02-01 09:00:00" }),
        complaint(2, { customer_id: "C2", received_at: "2026-02-01 09:00:00" }),
        complaint(3, { customer_id: "C3", received_at: "2026-02-01 09:00:00" }),
        complaint(4, { customer_id: "C4", received_at: "2026-03-02 09:00:00" }),
      ],
      visit: [
        { visit_id: "V1", seller_id: "E1", customer_id: "C1", visited_on: "2026-03-03" },
        { visit_id: "V2", seller_id: "E1", customer_id: "C2", visited_on: "2026-03-04" },
        { visit_id: "V3", seller_id: "E1", customer_id: "C3", visited_on: "2026-01-31" },
      ],
    };
    const analysis = await analysisOf(raw, { asOf });
    expect(await metricOf(analysis, "complaint-visit-rate", "2026-03")).toEqual([1, 3, 1 / 3]);
    expect(await metricOf(analysis, "visit-complainant-share", "2026-03")).toEqual([1, 2, 0.5]);
    expect(await metricOf(analysis, "visit-complainant-share", "2026-01")).toEqual([0, 1, 0]);
  });

  test("causes, and those of grade A before the others", async () => {
    const raw: RawRows = {
      customer_grade: [{ customer_id: "C1", cycle: 2025, grade: "A", decided_on: "2025-03-26" }],
      complaint: [
        complaint(1, {
          customer_id: "C1",
          cause_code: "paperwork",
          validity: "valid",
          closed_at: "2026-03-03 10:00:00",
        }),
        complaint(2, {
          customer_id: "C2",
          cause_code: "other",
          validity: "customer_cause",
          closed_at: "2026-03-06 10:00:00",
        }),
        complaint(3, { customer_id: "C1" }),
      ],
    };
    const analysis = await analysisOf(raw, { asOf: "2026-03-20" });
    expect(await may(analysis, ["days-to-close-a", "days-to-close-others"])).toEqual([
      ["days-to-close-a", null, 1, 1],
      ["days-to-close-others", null, 1, 4],
    ]);
    expect(await metricOf(analysis, "complaints-open-a", "2026-03")).toEqual([1, null, 1]);
    expect(await metricOf(analysis, "complaint-cause-known-rate", "2026-03")).toEqual([2, 3, 2 / 3]);
    expect(await metricOf(analysis, "complaints-by-cause.paperwork", "2026-03")).toEqual([1, null, 1]);
    expect(await metricOf(analysis, "complaints-by-cause.other", "2026-03")).toEqual([0, null, 0]);
  });

  test("the oldest of the overdue: open for more than twice the seven days", async () => {
    const open = async (day: string, columns: Record<string, unknown> = {}) =>
      metricOf(
        await analysisOf({ complaint: [complaint(1, columns)] }, { asOf: day }),
        "complaints-overdue-twice",
        "2026-03",
      );
    expect(await open("2026-03-16")).toEqual([0, null, 0]);
    expect(await open("2026-03-17")).toEqual([1, null, 1]);
    expect(await open("2026-03-31", { closed_at: "2026-03-16 09:00:00" })).toEqual([0, null, 0]);
  });

  test("weekly reports beside monthly ones (X-02)", async () => {
    const raw: RawRows = {
      complaint: [complaint(1)],
      report_run: [
        { report: "complaint_weekly", period: "2026-W10", store_id: "S1", submitted_at: "2026-03-09 12:00:00" },
        { report: "complaint_weekly", period: "2026-W11", store_id: "S1", submitted_at: "2026-03-17 12:00:00" },
      ],
    };
    const analysis = await analysisOf(raw, { asOf: "2026-03-16" });
    expect(await metricOf(analysis, "complaint-weekly-report-rate", "2026-03")).toEqual([1, 3, 1 / 3]);
    expect(await metricOf(analysis, "complaint-report-on-time-rate", "2026-03")).toEqual([0, 0, null]);
    const monthlyOnly = await analysisOf(raw, { asOf: "2026-04-10", profiles: ["complaint_chain"] });
    expect(await metricOf(monthlyOnly, "complaint-weekly-report-rate", "2026-03")).toEqual([0, 0, null]);
    expect(await metricOf(monthlyOnly, "complaint-report-on-time-rate", "2026-04")).toEqual([0, 1, 0]);
  });
});
