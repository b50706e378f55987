/** The yearly review step by step, what grades are used for, and who is kept in touch with. */
import { describe, expect, test } from "vitest";
import type { Override } from "../../../../src/policy/policy.ts";
import type { Analysis } from "../../../../src/warehouse/analysis.ts";
import { analysisOf, type RawRows } from "../../../support/analysis-of.ts";
import { metricOf } from "../../../support/metric-of.ts";

/** A customer whose first order is long ago, so that every review is due for him. */
const partner = (id: string) => ({
  order_id: `O${id}`,
  customer_id: id,
  signed_at: "2023-05-05 10:00:00",
  registered_at: "2023-05-05 10:00:00",
});
const graded = (customer_id: string, cycle: number, grade: string, columns: Record<string, unknown> = {}) => ({
  customer_id,
  cycle,
  grade,
  decided_on: `${cycle}-03-26`,
  ...columns,
});
const all = (analysis: Analysis, period: string, ids: readonly string[]) =>
  Promise.all(ids.map(async (id) => [id, ...(await metricOf(analysis, id, period))]));

describe("the yearly review (P14-03, P14-05, P14-06, P14-12)", () => {
  const raw: RawRows = {
    sales_order: ["C1", "C2", "C3"].map(partner),
    customer_grade: [
      graded("C1", 2025, "A"),
      graded("C2", 2025, "A"),
      graded("C1", 2026, "A", {
        proposed_grade: "B",
        proposed_on: "2026-03-12",
        reviewed_on: "2026-03-24",
        plan_on: "2026-03-30",
      }),
      graded("C2", 2026, "B", { proposed_grade: "B", proposed_on: "2026-03-12", reviewed_on: "2026-03-31" }),
      graded("C3", 2026, "A", { proposed_grade: "A", proposed_on: "2026-03-31", plan_on: "2026-03-31" }),
    ],
    credit_rating: [
      { customer_id: "C1", cycle: 2026, rated_on: "2026-12-31", reconciled_on: "2026-06-30" },
      { customer_id: "C2", cycle: 2026, rated_on: "2027-01-01" },
    ],
  };

  test("proposed, reviewed and planned by the last day of the window", async () => {
    const analysis = await analysisOf(raw, { asOf: "2026-06-30" });
    const ids = [
      "grade-proposed-rate",
      "grade-reviewed-rate",
      "grade-corrected-share",
      "grade-a-plan-rate",
      "grade-a-retention-rate",
      "credit-rated-rate",
    ];
    expect(await all(analysis, "2026", ids)).toEqual([
      ["grade-proposed-rate", 2, 3, 2 / 3],
      ["grade-reviewed-rate", 1, 3, 1 / 3],
      ["grade-corrected-share", 1, 2, 0.5],
      ["grade-a-plan-rate", 1, 2, 0.5],
      ["grade-a-retention-rate", 1, 2, 0.5],
      ["credit-rated-rate", 0, 0, null],
    ]);
  });

  test("finance has the whole year", async () => {
    const analysis = await analysisOf(raw, { asOf: "2026-12-31" });
    expect(await all(analysis, "2026", ["credit-rated-rate", "accounts-reconciled-rate"])).toEqual([
      ["credit-rated-rate", 1, 3, 1 / 3],
      ["accounts-reconciled-rate", 1, 3, 1 / 3],
    ]);
  });

  test("grades held, raised and lowered; none is for life", async () => {
    const changed: RawRows = {
      ...raw,
      grade_change: [
        {
          customer_id: "C2",
          changed_on: "2026-05-08",
          grade: "A",
          reason: "中标",
          decided_by: "E1",
          second_decided_by: "E2",
        },
        {
          customer_id: "C1",
          changed_on: "2026-05-09",
          grade: "B",
          reason: "流标",
          decided_by: "E1",
          second_decided_by: "E1",
        },
      ],
    };
    const analysis = await analysisOf(changed, { asOf: "2026-06-30" });
    const ids = [
      "customers-grade-a",
      "customers-grade-b",
      "grade-upgrades",
      "grade-downgrades",
      "grade-change-decided-rate",
    ];
    expect(await all(analysis, "2026-05", ids)).toEqual([
      ["customers-grade-a", 2, null, 2],
      ["customers-grade-b", 1, null, 1],
      ["grade-upgrades", 1, null, 1],
      ["grade-downgrades", 1, null, 1],
      ["grade-change-decided-rate", 1, 2, 0.5],
    ]);
    const ended = await analysisOf(raw, { asOf: "2027-03-31" });
    expect(await metricOf(ended, "customers-grade-a", "2027-02")).toEqual([2, null, 2]);
    expect(await metricOf(ended, "customers-grade-a", "2027-03")).toEqual([0, null, 0]);
  });
});

describe("what grade and credit decide (P08-11, P08-13, P14-02, P14-07, P14-14, P14-22, P18-03, P18-09)", () => {
  const order = (n: number, customer_id: string, day: string, amount_fen: number) => ({
    order_id: `N${n}`,
    customer_id,
    amount_fen,
    signed_at: `${day} 10:00:00`,
    registered_at: `${day} 10:00:00`,
  });
  const raw: RawRows = {
    sales_order: [
      partner("C1"),
      partner("C2"),
      order(1, "C1", "2026-04-10", 300),
      order(2, "C2", "2026-04-11", 100),
      order(3, "C9", "2026-04-12", 100),
    ],
    customer_grade: [graded("C1", 2026, "A"), graded("C2", 2026, "B")],
    customer_filing: [
      { customer_id: "C1", filed_on: "2026-06-30" },
      { customer_id: "C2", filed_on: "2026-07-01" },
    ],
    customer_privilege: [
      { privilege_id: "Y1", customer_id: "C1", kind: "discount", granted_on: "2026-04-20", amount_fen: 10 },
      { privilege_id: "Y2", customer_id: "C2", kind: "discount", granted_on: "2026-04-20", amount_fen: 30 },
      {
        privilege_id: "Y3",
        customer_id: "C1",
        kind: "special_price",
        granted_on: "2025-12-31",
        reviewed_on: "2026-03-30",
      },
      {
        privilege_id: "Y4",
        customer_id: "C2",
        kind: "special_price",
        granted_on: "2025-12-31",
        reviewed_on: "2026-03-31",
      },
      { privilege_id: "Y5", customer_id: "C2", kind: "payment_terms", granted_on: "2025-12-31" },
      { privilege_id: "Y6", customer_id: "C2", kind: "payment_terms", granted_on: "2026-01-01" },
    ],
    receivable: [
      { invoice_id: "I1", customer_id: "C1", amount_fen: 80, due_on: "2026-01-31", paid_on: "2026-01-31" },
      { invoice_id: "I2", customer_id: "C1", amount_fen: 20, due_on: "2026-01-31", paid_on: "2026-02-28" },
      { invoice_id: "I3", customer_id: "C2", amount_fen: 79, due_on: "2026-01-31", paid_on: "2026-01-31" },
      { invoice_id: "I4", customer_id: "C2", amount_fen: 21, due_on: "2026-04-19", paid_on: null },
    ],
    order_review: [
      {
        review_id: "R1",
        customer_id: "C1",
        kind: "refusal",
        decided_on: "2026-04-20",
        approver_level: "sales_director",
      },
      {
        review_id: "R2",
        customer_id: "C1",
        kind: "refusal",
        decided_on: "2026-04-20",
        approver_level: "department_manager",
      },
      { review_id: "R3", customer_id: "C2", kind: "refusal", decided_on: "2026-04-20" },
      {
        review_id: "R4",
        customer_id: "C2",
        kind: "upgrade",
        decided_on: "2026-04-20",
        approver_level: "general_manager",
      },
    ],
  };
  const at = async (asOf: string, overrides: readonly Override[] = []) => analysisOf(raw, { asOf, overrides });

  test("orders, discounts and special policies", async () => {
    const analysis = await at("2026-04-30");
    const ids = [
      "order-amount-a-share",
      "discounts-outside-front",
      "discounts-poor-credit",
      "discount-amount-poor-credit",
      "discount-amount-returning",
      "a-orders-refused",
      "a-refusal-approved-rate",
      "orders-upgraded",
      "order-upgrade-approved-rate",
      "returning-buyer-rate",
    ];
    expect(await all(analysis, "2026-04", ids)).toEqual([
      ["order-amount-a-share", 300, 400, 0.75],
      ["discounts-outside-front", 1, null, 1],
      ["discounts-poor-credit", 1, null, 1],
      ["discount-amount-poor-credit", 30, null, 30],
      ["discount-amount-returning", 40, null, 40],
      ["a-orders-refused", 2, null, 2],
      ["a-refusal-approved-rate", 1, 2, 0.5],
      ["orders-upgraded", 1, null, 1],
      ["order-upgrade-approved-rate", 1, 1, 1],
      ["returning-buyer-rate", 2, 3, 2 / 3],
    ]);
    expect(await all(analysis, "2026-03", ["special-policy-reviewed-rate", "special-terms-reviewed-rate"])).toEqual([
      ["special-policy-reviewed-rate", 1, 2, 0.5],
      ["special-terms-reviewed-rate", 0, 1, 0],
    ]);
    const wider = await at("2026-04-30", [{ id: "partner.discount_grades", value: ["A", "B"] }]);
    expect(await metricOf(wider, "discounts-outside-front", "2026-04")).toEqual([0, null, 0]);
  });

  test("files of A and B are archived by the end of the half-year", async () => {
    expect(await metricOf(await at("2026-06-29"), "partner-filing-rate", "2026-06")).toEqual([0, 0, null]);
    expect(await metricOf(await at("2026-06-30"), "partner-filing-rate", "2026-06")).toEqual([1, 2, 0.5]);
    expect(await metricOf(await at("2026-12-31"), "partner-filing-rate", "2026-12")).toEqual([1, 2, 0.5]);
  });
});

describe("in touch (P11-06, P18-01, P18-12, P18-19)", () => {
  const raw: RawRows = {
    customer: [
      { customer_id: "C1", first_contact_on: "2020-01-01" },
      { customer_id: "C2", first_contact_on: "2020-01-01" },
      { customer_id: "C3", first_contact_on: "2020-01-01" },
      { customer_id: "C4", first_contact_on: "2020-01-01", relation: "special" },
    ],
    sales_order: [partner("C1")],
    complaint: [{ complaint_id: "T1", received_at: "2026-03-05 10:00:00" }],
    visit: [
      { visit_id: "V0", seller_id: "E1", customer_id: "C3", visited_on: "2025-12-01" },
      { visit_id: "V1", seller_id: "E1", customer_id: "C1", visited_on: "2026-01-01" },
      { visit_id: "V2", seller_id: "E1", customer_id: "C2", visited_on: "2025-12-31" },
    ],
    customer_contact: [
      { contact_id: "L1", customer_id: "C2", kind: "return_visit", contacted_at: "2026-03-31 10:00:00" },
    ],
  };

  test("ninety days back from the quarter's end; a visit within the quarter", async () => {
    const analysis = await analysisOf(raw, { asOf: "2026-03-31" });
    expect(
      await all(analysis, "2026-03", [
        "customer-contacted-rate",
        "old-customer-contacted-rate",
        "customer-visited-rate",
      ]),
    ).toEqual([
      ["customer-contacted-rate", 2, 3, 2 / 3],
      ["old-customer-contacted-rate", 1, 1, 1],
      ["customer-visited-rate", 1, 3, 1 / 3],
    ]);
    const shorter = await analysisOf(raw, {
      asOf: "2026-03-31",
      overrides: [{ id: "relation.contact_days", value: 89 }],
    });
    expect(await metricOf(shorter, "old-customer-contacted-rate", "2026-03")).toEqual([0, 1, 0]);
    const before = await analysisOf(raw, { asOf: "2026-03-30" });
    expect(await metricOf(before, "customer-contacted-rate", "2026-03")).toEqual([0, 0, null]);
  });

  test("records that name their customer", async () => {
    const analysis = await analysisOf(raw, { asOf: "2026-03-31" });
    expect(await metricOf(analysis, "record-customer-known-rate", "2026-03")).toEqual([0, 1, 0]);
    expect(await metricOf(analysis, "record-customer-known-rate", "2023")).toEqual([1, 1, 1]);
  });
});
