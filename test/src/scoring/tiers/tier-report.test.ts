/** One store from raw rows to its report: every figure can be counted by hand. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type TierReport, tierReports } from "../../../../src/scoring/tiers/tier-report.ts";
import { tiersAt } from "../../../../src/scoring/tiers/tiers-at.ts";
import type { Analysis } from "../../../../src/warehouse/analysis.ts";
import { openAnalysisOf } from "../../../support/analysis-of.ts";

const order = (customer_id: string, at: string, yuan: number, profit: number) => ({
  order_id: `${customer_id}-${at}`,
  customer_id,
  signed_at: `${at} 10:00:00`,
  amount_fen: yuan * 100,
  cost_fen: (yuan - profit) * 100,
});
const invoice = (
  n: number,
  customer_id: string,
  due_on: string,
  paid_on: string | null,
  invoiced_on: string | null,
) => ({
  invoice_id: `I${n}`,
  customer_id,
  amount_fen: 10_000,
  invoiced_on,
  due_on,
  paid_on,
});
const grade = (customer_id: string, cycle: number, letter: string, more: object = {}) => ({
  customer_id,
  cycle,
  grade: letter,
  decided_on: `${cycle}-03-28`,
  is_provisional: false,
  ...more,
});
const visit = (n: number, customer_id: string, visited_on: string, target_kind = "existing") => ({
  visit_id: `B${n}`,
  customer_id,
  visited_on,
  target_kind,
});
const complaint = (n: number, customer_id: string, verified: string | null, closed: string | null) => ({
  complaint_id: `T${n}`,
  customer_id,
  received_at: "2026-06-01 10:00:00",
  verified_at: verified,
  closed_at: closed,
});

const rows = {
  sales_order: [
    order("K1", "2025-08-01", 100, 10),
    order("K2", "2025-08-01", 200, 20),
    order("K1", "2026-06-15", 600, 60),
    order("K3", "2026-06-20", 300, 10),
  ],
  receivable: [
    invoice(1, "K1", "2026-06-30", null, "2026-06-01"),
    invoice(2, "K1", "2026-06-29", "2026-07-01", "2026-06-01"),
    invoice(3, "K2", "2026-04-01", null, null),
    invoice(4, "K2", "2026-07-15", null, "2026-06-30"),
    invoice(5, "K2", "2026-07-15", null, "2026-07-01"),
    invoice(6, "K2", "2026-07-15", null, null),
    invoice(7, "K2", "2026-06-01", "2026-06-30", null),
  ],
  customer_grade: [
    grade("K1", 2025, "B"),
    grade("K1", 2026, "A", { proposed_grade: "B", proposed_on: "2026-03-20", reviewed_on: "2026-03-26" }),
    grade("K2", 2026, "C", { decided_on: "2026-04-02", proposed_grade: "C", proposed_on: "2026-03-20" }),
  ],
  grade_change: [
    {
      customer_id: "K2",
      changed_on: "2026-05-01",
      grade: "B",
      reason: "续签",
      decided_by: "E1",
      expires_on: "2026-06-29",
    },
    { customer_id: "K3", changed_on: "2026-06-25", grade: "B", reason: "大额订单", decided_by: "E1" },
  ],
  service_time: [
    { record_id: "F1", customer_id: "K1", served_on: "2026-06-30", hours: 1 },
    { record_id: "F2", customer_id: "K2", served_on: "2026-03-30", hours: 8 },
    { record_id: "F3", customer_id: "K2", served_on: "2026-03-31", hours: 3 },
  ],
  visit: [
    visit(1, "K1", "2026-05-31"),
    visit(2, "K2", "2026-06-30"),
    visit(3, "K2", "2026-06-30", "peer"),
    visit(4, "K1", "2026-07-01"),
  ],
  complaint: [
    complaint(1, "K1", "2026-06-01 12:00:00", null),
    complaint(2, "K2", "2026-06-01 00:00:00", "2026-06-05 09:00:00"),
    complaint(3, "K3", "2026-07-01 10:00:00", "2026-07-02 09:00:00"),
  ],
};

let analysis: Analysis;
let report: TierReport;
beforeAll(async () => {
  analysis = await openAnalysisOf(rows, { asOf: "2026-07-31" });
  const [first] = await tierReports(analysis, "2026-06-30", tiersAt(analysis));
  if (first === undefined) throw new Error("no report");
  report = first;
});
afterAll(() => analysis.close());

describe("on 30 June", () => {
  test("open items by age; an item is known from its invoice, without one from its due day", () => {
    expect(report.ageing.buckets.map(({ invoices, amount_fen }) => [invoices, amount_fen])).toEqual([
      [2, 20_000],
      [2, 20_000],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    expect(report.ageing).toMatchObject({ total_fen: 40_000, overdue_fen: 20_000 });
    expect(report.ageing.debtors.map(({ customer, longest_days }) => [customer, longest_days])).toEqual([
      ["K1", 1],
      ["K2", 90],
    ]);
  });

  test("every customer moves once from the end of May", () => {
    const { states, counts } = report.migration;
    expect(states).toEqual(["A", "B", "C", "暂定", "不评分", "尚无交易"]);
    const moved = counts.flatMap((row, i) => row.flatMap((n, j) => (n === 0 ? [] : [[states[i], states[j], n]])));
    expect(moved.reduce((sum, [, , n]) => sum + Number(n), 0)).toBe(3);
    expect(moved).toContainEqual(["尚无交易", "暂定", 1]);
  });

  test("the largest customer's share of amount and profit", () => {
    expect(report.concentration.amount).toMatchObject({ customers: 3, total_fen: 120_000, top_customers: 1 });
    expect(report.concentration.amount?.top_share).toBeCloseTo(700 / 1200, 12);
    expect(report.concentration.profit).toMatchObject({ total_fen: 10_000, customers_for_share: 2 });
  });

  test("three months of profit, visits and hours by the grade in force", () => {
    expect([report.resources_from, report.complaints_from]).toEqual(["2026-03-31", "2025-07-01"]);
    // K2's change to B ended the day before, so it is C again; K3's holds.
    expect(
      report.resources.map((each) => [each.grade, each.customers, each.profit_fen, each.visits, each.hours]),
    ).toEqual([
      ["A", 1, 6_000, 1, 1],
      ["B", 1, 1_000, 0, 0],
      ["C", 1, 0, 1, 3],
      [null, 0, 0, 0, 0],
    ]);
  });

  test("A was not visited in June; who changed grade within the period is not judged", () => {
    expect(report.visits.map(({ grade, due, visited, missed }) => [grade, due, visited, missed])).toEqual([
      ["A", 1, 0, ["K1"]],
      ["B", 0, 0, []],
      ["C", 0, 0, []],
    ]);
  });

  test("complaints: a stamp without time of day gives no hours, what came later is still open", () => {
    expect(
      report.complaints.rows.map(({ grade, received, median_hours_to_answer, closed, median_days_to_close, open }) => [
        grade,
        received,
        median_hours_to_answer,
        closed,
        median_days_to_close,
        open,
      ]),
    ).toEqual([
      ["A", 1, 2, 0, null, 1],
      ["B", 1, null, 1, 4, 0],
      ["C", 0, null, 0, null, 0],
      [null, 1, null, 0, null, 1],
    ]);
    expect(report.complaints.open_top).toEqual([{ complaint: "T1", customer: "K1", received_on: "2026-06-01" }]);
  });

  test("the review of 2026: two due, both proposed, one corrected, one late", () => {
    expect(report.review).toMatchObject({
      cycle: 2026,
      due: 2,
      proposed: 2,
      reviewed: 1,
      decided: 2,
      in_window: 1,
      in_window_share: 0.5,
      changed_in_review: 1,
      missing: [],
    });
    expect(report.review.migration).toMatchObject({ up: 1, down: 0, kept_top: null });
  });
});

test("the override stands beside the computed grade, with person, day and reason, while it holds", async () => {
  const [store] = await tiersAt(analysis)("2026-06-29");
  const row = store?.rows.find(({ customer }) => customer === "K2");
  expect(row).toMatchObject({
    formal_grade: "C",
    grade_in_force: "B",
    override: { grade: "B", on: "2026-05-01", decided_by: "E1", reason: "续签" },
  });
  const [later] = await tiersAt(analysis)("2026-06-30");
  expect(later?.rows.find(({ customer }) => customer === "K2")).toMatchObject({ override: null, grade_in_force: "C" });
});
