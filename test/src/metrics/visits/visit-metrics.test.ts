/** Whom visits go to, how often by grade, and what came of the promises made at them. */
import { describe, expect, test } from "vitest";
import type { Override } from "../../../../src/policy/policy.ts";
import { analysisOf, type RawRows } from "../../../support/analysis-of.ts";
import { metricOf } from "../../../support/metric-of.ts";

const visit = (n: number, day: string, columns: Record<string, unknown> = {}) => ({
  visit_id: `V${n}`,
  seller_id: "E1",
  customer_id: "C1",
  visited_on: day,
  target_kind: "existing",
  ...columns,
});
const graded = (customer_id: string, grade: string, cycle = 2025) => ({
  customer_id,
  cycle,
  grade,
  decided_on: `${cycle}-03-26`,
});

describe("each visit (P18-02, P18-08, P18-19, P14-16)", () => {
  const raw: RawRows = {
    customer_grade: [graded("C1", "A"), graded("C2", "B")],
    visit: [
      visit(1, "2026-01-05", { next_visit_on: "2026-01-20" }),
      visit(2, "2026-01-23", { next_visit_on: "2026-02-10" }),
      visit(3, "2026-01-24", { customer_id: "C2", target_kind: "potential", next_visit_on: "2026-03-29" }),
      visit(4, "2026-01-25", { customer_id: null, target_kind: "peer" }),
      visit(5, "2026-02-14"),
    ],
  };

  test("new business, the next visit agreed and kept within three days", async () => {
    const analysis = await analysisOf(raw, { asOf: "2026-03-31" });
    expect(await metricOf(analysis, "visit-new-business-share", "2026-01")).toEqual([1, 3, 1 / 3]);
    expect(await metricOf(analysis, "next-visit-agreed-rate", "2026")).toEqual([3, 4, 0.75]);
    expect(await metricOf(analysis, "next-visit-kept-rate", "2026")).toEqual([1, 2, 0.5]);
    expect(await metricOf(analysis, "visit-a-share", "2026")).toEqual([3, 4, 0.75]);
    expect(await metricOf(analysis, "visit-top-customers-share", "2026")).toEqual([4, 4, 1]);
    const overrides = [{ id: "relation.top_customers", value: 1 }];
    const top = await analysisOf(raw, { asOf: "2026-03-31", overrides });
    expect(await metricOf(top, "visit-top-customers-share", "2026")).toEqual([3, 4, 0.75]);
  });
});

describe("visits by grade (P08-06 to P08-08, P14-17, X-10, X-12)", () => {
  const raw: RawRows = {
    customer: [
      { customer_id: "C1", is_organisation: true },
      { customer_id: "C2", is_organisation: true },
      { customer_id: "C3", is_organisation: true, is_out_of_town: true, first_contact_on: "2020-01-01" },
    ],
    sales_order: [
      { order_id: "O1", customer_id: "C3", signed_at: "2024-05-05 10:00:00", registered_at: "2024-05-05 10:00:00" },
    ],
    customer_grade: [graded("C1", "A"), graded("C2", "B"), graded("C3", "A"), graded("C1", "A", 2024)],
    visit: [
      visit(1, "2025-04-01", { visitor_level: "seller" }),
      visit(2, "2025-05-31", { visitor_level: "supervisor" }),
      visit(3, "2025-07-31", { visitor_level: "senior" }),
      visit(4, "2025-09-30", { customer_id: "C2", visitor_level: "seller" }),
      visit(5, "2025-12-31", { customer_id: "C3", visitor_level: "seller" }),
    ],
  };
  const rates = async (period: string, asOf = "2025-12-31", overrides: readonly Override[] = []) => {
    const analysis = await analysisOf(raw, { asOf, overrides });
    return async (id: string) => metricOf(analysis, id, period);
  };

  test("every month for A, every quarter for B, from the first whole period on; from elsewhere half-yearly", async () => {
    const of = await rates("2025");
    expect(await of("visit-frequency-a")).toEqual([4, 10, 0.4]);
    expect(await of("visit-frequency-b")).toEqual([1, 3, 1 / 3]);
    expect(await of("visit-frequency-c")).toEqual([0, 0, null]);
    expect(await of("visit-out-of-town-rate")).toEqual([1, 1, 1]);
    expect(await of("supervisor-visit-a-rate")).toEqual([2, 10, 0.2]);
    expect(await (await rates("2025", "2025-12-30"))("visit-frequency-b")).toEqual([1, 2, 0.5]);
  });

  test("quota by seller and frequency by customer stand side by side", async () => {
    const of = await rates("2025-07", "2025-12-31", [{ id: "visit.frequency.a", value: 3 }]);
    expect(await of("visit-frequency-a")).toEqual([0, 0, null]);
    expect((await of("visit-quota-attainment")).slice(0, 2)).toEqual([1, 8]);
  });

  test("senior management within the year, judged at its end", async () => {
    const of = await rates("2026", "2026-12-31");
    expect(await of("senior-visit-rate")).toEqual([0, 0, null]);
    const kept = {
      ...raw,
      customer_grade: [graded("C1", "A", 2025), graded("C1", "A", 2026), graded("C1", "A", 2024)],
    };
    const later = [...(kept.visit ?? []), visit(6, "2024-12-01", { visitor_level: "seller" })];
    const analysis = await analysisOf({ ...kept, visit: later }, { asOf: "2025-12-31" });
    expect(await metricOf(analysis, "senior-visit-rate", "2025")).toEqual([1, 1, 1]);
    const before = await analysisOf({ ...kept, visit: later }, { asOf: "2025-12-30" });
    expect(await metricOf(before, "senior-visit-rate", "2025")).toEqual([0, 0, null]);
  });

  test("a change by hand counts from its day on, unless only the yearly grade does", async () => {
    const changed: RawRows = {
      ...raw,
      grade_change: [{ customer_id: "C2", changed_on: "2025-09-15", grade: "A", reason: "中标", decided_by: "E2" }],
    };
    const customersOfA = async (overrides: readonly Override[]) =>
      metricOf(await analysisOf(changed, { asOf: "2025-10-31", overrides }), "customers-grade-a", "2025-10");
    expect(await customersOfA([])).toEqual([3, null, 3]);
    expect(await customersOfA([{ id: "grade.basis", value: "yearly_only" }])).toEqual([2, null, 2]);
  });
});

describe("promises and the score of a month (P17-09, P17-10)", () => {
  const raw: RawRows = {
    visit: [visit(1, "2026-03-02"), visit(2, "2026-03-03")],
    visit_commitment: [
      { commitment_id: "N1", visit_id: "V1", due_on: "2026-03-05", done_on: "2026-03-05" },
      { commitment_id: "N2", visit_id: "V1", done_on: "2026-03-10" },
      { commitment_id: "N3", visit_id: "V2" },
      { commitment_id: "N4", visit_id: "V2", due_on: "2026-04-05" },
    ],
    visit_report: [{ visit_id: "V1", submitted_at: "2026-03-04 18:00:00" }],
  };

  test("done by the day agreed, or seven days after the visit", async () => {
    const analysis = await analysisOf(raw, { asOf: "2026-03-31" });
    expect(await metricOf(analysis, "visit-commitment-rate", "2026-03")).toEqual([1, 3, 1 / 3]);
    expect(await metricOf(analysis, "visit-commitments-overdue", "2026-03")).toEqual([1, null, 1]);
    const early = await analysisOf(raw, { asOf: "2026-03-09" });
    expect(await metricOf(early, "visit-commitment-rate", "2026-03")).toEqual([1, 2, 0.5]);
    expect(await metricOf(early, "visit-commitments-overdue", "2026-03")).toEqual([0, null, 0]);
  });

  test("quota 2 of 8, reports 1 of 2, promises 1 of 3; no plan, so its weight is spread", async () => {
    const analysis = await analysisOf(raw, { asOf: "2026-03-31" });
    const [, people, score] = await metricOf(analysis, "visit-score", "2026-03");
    expect(people).toBe(1);
    expect(score).toBe(36); // (25 + 50 + 33.3) ÷ 3 = 36.1
    const weights = [{ id: "visit.score.quota", value: 0 }];
    const [, , unweighted] = await metricOf(
      await analysisOf(raw, { asOf: "2026-03-31", overrides: weights }),
      "visit-score",
      "2026-03",
    );
    expect(unweighted).toBe(42); // (50 + 33.3) ÷ 2 = 41.7
  });
});

test("the plan of the month, or a form before every trip (X-11)", async () => {
  const raw: RawRows = {
    visit_plan: [{ plan_id: "P1", seller_id: "E1", month: "2026-03", submitted_at: "2026-03-04 08:00:00" }],
    visit_plan_item: [
      { plan_id: "P1", item_no: 1, customer_id: "C1", planned_on: "2026-03-03" },
      { plan_id: "P1", item_no: 2, customer_id: "C2", planned_on: "2026-03-05" },
    ],
    visit: [visit(1, "2026-03-03"), visit(2, "2026-03-04", { customer_id: "C2" })],
  };
  const rate = async (overrides: readonly Override[], period: string) =>
    metricOf(await analysisOf(raw, { asOf: "2026-03-31", overrides }), "visit-plan-on-time-rate", period);
  expect(await rate([], "2026-02")).toEqual([0, 1, 0]);
  expect(await rate([{ id: "visit.plan_kind", value: "trip_plan" }], "2026-03")).toEqual([1, 2, 0.5]);
  expect(await rate([{ id: "visit.plan_kind", value: "trip_plan" }], "2026-02")).toEqual([0, 0, null]);
});

test("costs applied for before the day on which they arise (P17-07)", async () => {
  const expense = (n: number, applied_on: string | null) => ({
    claim_id: `B${n}`,
    employee_id: "E1",
    applied_on,
    spent_on: "2026-03-05",
  });
  const rate = async (...rows: Record<string, unknown>[]) =>
    metricOf(await analysisOf({ expense_claim: rows }, { asOf: "2026-03-31" }), "expense-applied-rate", "2026-03");
  expect(await rate(expense(1, "2026-03-04"), expense(2, "2026-03-05"), expense(3, null))).toEqual([1, 3, 1 / 3]);
  expect(await rate(expense(3, null))).toEqual([0, 0, null]);
});
