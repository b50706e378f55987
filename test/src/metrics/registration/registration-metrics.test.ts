/** Registration of customers, their records and who looks after them, on small registers. */
import { describe, expect, test } from "vitest";
import { analysisOf, type RawRows } from "../../../support/analysis-of.ts";
import { metricOf, valuesOf } from "../../../support/metric-of.ts";

const asOf = "2026-03-31";
const at = (raw: RawRows, options: object = {}) => analysisOf(raw, { asOf, ...options });
const measure = async (raw: RawRows, id: string, options: object = {}) =>
  metricOf(await at(raw, options), id, "2026-03");

describe("a new customer is registered within five working days (P12-06)", () => {
  // First contact on Monday 2 March: the fifth working day is Monday 9 March.
  const met = { first_contact_on: "2026-03-02", owner_id: "E1" };
  const customer = [
    { ...met, customer_id: "A", filed_on: "2026-03-09" },
    { ...met, customer_id: "B", filed_on: "2026-03-10" },
    { ...met, customer_id: "C" },
    { ...met, customer_id: "D", first_contact_on: "2026-03-30" },
  ];

  test("on the ninth in time, on the tenth late, never is late, not yet due is left out", async () => {
    const analysis = await at({ customer });
    expect(await metricOf(analysis, "customer-registration-on-time-rate", "2026-03")).toEqual([1, 3, 1 / 3]);
    expect(await metricOf(analysis, "customers-unregistered-overdue", "2026-03")).toEqual([1, null, 1]);
    const [own] = await valuesOf(analysis, "customer-registration-on-time-rate", "2026-03", "employee");
    expect(own).toMatchObject({ employee: "E1", denominator: 3 });
  });

  test("before the due day nothing is decided; a store without filing days is not measured", async () => {
    const early = await at({ customer }, { asOf: "2026-03-08" });
    expect(await metricOf(early, "customer-registration-on-time-rate", "2026-03")).toEqual([0, 0, null]);
    const bare = customer.map(({ customer_id, first_contact_on }) => ({ customer_id, first_contact_on }));
    expect(await measure({ customer: bare }, "customer-registration-on-time-rate")).toEqual([0, 0, null]);
  });

  test("X-08: the same day as an override, beside which the card keeps its own clock", async () => {
    const sameDay = { overrides: [{ id: "customer.registration", length: 0, unit: "calendar_day" as const }] };
    const onDay = [{ ...met, customer_id: "E", filed_on: "2026-03-02" }, ...customer];
    expect(await measure({ customer: onDay }, "customer-registration-on-time-rate", sameDay)).toEqual([1, 5, 0.2]);
    expect(await measure({ customer: onDay }, "customer-registration-on-time-rate")).toEqual([2, 4, 0.5]);
  });
});

describe("the record of a customer", () => {
  const filled = { has_name: true, category: "general", has_address: true, has_contact_person: true, phone: "h1" };
  const firm = { ...filled, is_organisation: true, has_enterprise_kind: true, has_supervising_unit: true };

  test("five fields for a private buyer, seven for a firm (P12-04)", async () => {
    const customer = [filled, firm, { ...firm, has_supervising_unit: false }, { ...filled, phone: null }];
    const analysis = await at({ customer: customer.map((row, n) => ({ ...row, customer_id: `C${n}` })) });
    expect(await metricOf(analysis, "customer-basic-record-rate", "2026-03")).toEqual([2, 4, 0.5]);
    expect(await metricOf(analysis, "customer-basic-field-rate.phone", "2026-03")).toEqual([3, 4, 0.75]);
    expect(await metricOf(analysis, "customer-basic-field-rate.supervising_unit", "2026-03")).toEqual([1, 2, 0.5]);
  });

  test("contact data, credit and transactions of those who trade (P06-03)", async () => {
    const bought = { ...filled, has_credit_note: true };
    const customer = [
      { ...bought, customer_id: "A" },
      { ...firm, has_credit_note: true, customer_id: "B" },
      { ...filled, customer_id: "C" },
      { ...bought, category: "potential", customer_id: "D" },
      { ...bought, customer_id: "E" },
      { ...bought, customer_id: "F" },
    ];
    const sales_order = ["A", "B", "C", "D"].map((id) => ({ customer_id: id, signed_at: "2026-03-02 10:00:00" }));
    const visit = [{ customer_id: "E", visited_on: "2026-03-03" }];
    // A is whole; B has no website, C no credit note, E no transaction; D is a prospect; F has no dealings.
    expect(await measure({ customer, sales_order, visit }, "customer-file-contents-rate")).toEqual([1, 4, 0.25]);
  });

  test("everyone with dealings has a file; cards, key cards and marks (P12-03, P18-14, P18-15, P04-24)", async () => {
    const card = { ...filled, has_employer: true, has_position: true, filed_on: "2026-03-02" };
    const customer = [
      { ...card, customer_id: "A", category: "key", has_own_card: true, secrecy: "confidential", keeper_id: "E1" },
      { ...card, customer_id: "B", category: "key", has_position: false, filed_on: null },
      { ...card, customer_id: "C", secrecy: "top_secret", keeper_id: "E1", has_secrecy_mark: true },
    ];
    const complaint = ["A", "B"].map((id) => ({ customer_id: id, received_at: "2026-03-03 10:00:00" }));
    const analysis = await at({ customer, complaint });
    expect(await metricOf(analysis, "customer-file-rate", "2026-03")).toEqual([1, 2, 0.5]);
    expect(await metricOf(analysis, "relation-card-complete-rate", "2026-03")).toEqual([2, 3, 2 / 3]);
    expect(await metricOf(analysis, "key-customers-card-rate", "2026-03")).toEqual([1, 2, 0.5]);
    expect(await metricOf(analysis, "classified-customers-kept-rate", "2026-03")).toEqual([1, 2, 0.5]);
  });

  test("stale after 180 days, not on the hundred-and-eightieth (P18-13)", async () => {
    const customer = [
      { customer_id: "A", updated_on: "2025-10-02" },
      { customer_id: "B", updated_on: "2025-10-01" },
      { customer_id: "C", filed_on: "2026-03-01" },
      { customer_id: "D" },
    ];
    expect(await measure({ customer }, "stale-customers-rate")).toEqual([1, 3, 1 / 3]);
  });

  test("grades A and B need a complete record, by the grade in force (P08-14)", async () => {
    const grade = (customer_id: string, letter: string) => ({
      customer_id,
      cycle: 2025,
      grade: letter,
      decided_on: "2025-03-28",
    });
    const customer = ["A", "B", "C", "D"].map((customer_id) => ({
      ...filled,
      customer_id,
      has_address: customer_id !== "B",
    }));
    const raw = {
      customer,
      customer_grade: [grade("A", "A"), grade("B", "B"), grade("C", "C"), grade("D", "C")],
      grade_change: [{ customer_id: "D", changed_on: "2025-06-01", grade: "B" }],
    };
    expect(await measure(raw, "partner-material-rate", { asOf: "2026-03-30" })).toEqual([2, 3, 2 / 3]);
    // A year later the review has lapsed.
    expect(await measure(raw, "partner-material-rate", { asOf: "2026-03-31" })).toEqual([0, 0, null]);
  });

  test("by category and relation, with moves and visits (P12-02, P04-02)", async () => {
    const customer = [
      { customer_id: "A", category: "key", first_contact_on: "2026-02-01" },
      { customer_id: "B", category: "key", first_contact_on: "2026-03-31", relation: "special" },
      { customer_id: "C", first_contact_on: "2026-03-01" },
    ];
    const raw = {
      customer,
      customer_change: [
        { customer_id: "A", kind: "category", occurred_on: "2026-03-05", to_category: "key" },
        { customer_id: "A", kind: "address", occurred_on: "2026-03-05" },
      ],
      visit: ["A", "C", "C", null].map((customer_id) => ({ customer_id, visited_on: "2026-03-05" })),
    };
    const analysis = await at(raw);
    expect(await metricOf(analysis, "customers-by-category.key", "2026-03")).toEqual([2, null, 2]);
    expect(await metricOf(analysis, "customers-by-category.key", "2026-02")).toEqual([1, null, 1]);
    expect(await metricOf(analysis, "customers-by-relation.special", "2026-03")).toEqual([1, null, 1]);
    expect(await metricOf(analysis, "customer-moves.key", "2026-03")).toEqual([1, null, 1]);
    expect(await metricOf(analysis, "visit-share-by-category.key", "2026-03")).toEqual([1, 3, 1 / 3]);
  });
});

describe("the file is brought up to date", () => {
  const change = (customer_id: string, occurred_on: string, reported_on: string | null = null) => ({
    customer_id,
    kind: "contact",
    occurred_on,
    reported_on,
  });

  test("changes within five working days (P12-07)", async () => {
    const customer_change = [
      change("A", "2026-03-02", "2026-03-09"),
      change("A", "2026-03-02", "2026-03-10"),
      change("A", "2026-03-03"),
      change("A", "2026-03-30"),
    ];
    expect(await measure({ customer_change }, "customer-change-on-time-rate")).toEqual([1, 3, 1 / 3]);
  });

  test("after the month's last transaction (P06-04) and within two days of a visit (P08-10)", async () => {
    const raw = {
      sales_order: ["2026-03-02", "2026-03-10"].map((day) => ({ customer_id: "A", signed_at: `${day} 10:00:00` })),
      delivery: [{ customer_id: "B", delivered_at: "2026-03-10 10:00:00" }],
      visit: [
        { customer_id: "A", visited_on: "2026-03-15" },
        { customer_id: "A", visited_on: "2026-03-14" },
      ],
      customer_change: [change("A", "2026-03-01", "2026-03-03"), change("A", "2026-03-16", "2026-03-17")],
    };
    const analysis = await at(raw);
    // A's last order of 10 March is due on the 17th and entered that day; B was never entered.
    expect(await metricOf(analysis, "customer-update-after-transaction-rate", "2026-03")).toEqual([1, 2, 0.5]);
    expect(await metricOf(analysis, "customer-update-after-visit-rate", "2026-03")).toEqual([1, 2, 0.5]);
    const firms = { overrides: [{ id: "customer.update_customers", value: "organisations" }] };
    expect(await measure(raw, "customer-update-after-transaction-rate", firms)).toEqual([0, 0, null]);
  });

  test("visit reports lie in the file once they are due (P06-08)", async () => {
    const visits = ["2026-03-02", "2026-03-03", "2026-03-30"].map((visited_on, n) => ({
      visit_id: `V${n}`,
      visited_on,
    }));
    const reports = [
      { visit_id: "V0", submitted_at: "2026-03-03 10:00:00", filed_on: "2026-03-04" },
      { visit_id: "V1", submitted_at: "2026-03-04 10:00:00" },
    ];
    expect(await measure({ visit: visits, visit_report: reports }, "visit-record-filed-rate")).toEqual([1, 2, 0.5]);
  });
});

describe("who looks after a customer", () => {
  const keeps = (customer_id: string, employee_id: string, more: object = {}) => ({
    customer_id,
    employee_id,
    valid_from: "2026-01-01",
    ...more,
  });
  const employee = [{ employee_id: "E1", left_on: "2026-03-06" }, { employee_id: "E2" }];

  test("an important new customer has two people (P12-12)", async () => {
    const scores = { A: 80, B: 95, C: 79, D: 90 };
    const raw = {
      employee,
      potential_assessment: Object.entries(scores).map(([customer_id, score]) => ({
        customer_id,
        score,
        assessed_on: "2026-02-01",
      })),
      customer_assignment: [keeps("A", "E2"), keeps("A", "E3"), keeps("B", "E1"), keeps("B", "E2"), keeps("C", "E2")],
      sales_order: [{ customer_id: "D", signed_at: "2026-03-02 10:00:00" }],
    };
    // B's second person has left; C is below the score; D has bought.
    expect(await measure(raw, "important-customer-contacts-rate")).toEqual([1, 2, 0.5]);
    expect(await measure(raw, "important-customer-contacts-rate", { asOf: "2026-03-06" })).toEqual([2, 2, 1]);
  });

  test("a leaver's customers are handed on and told within five working days (P12-13)", async () => {
    // The last day is Friday 6 March: due on Friday 13 March.
    const raw = {
      employee,
      customer_assignment: [
        ...["A", "B", "C", "D"].map((id) => keeps(id, "E1")),
        keeps("A", "E2", { valid_from: "2026-03-13", notified_on: "2026-03-14" }),
        keeps("B", "E2", { valid_from: "2026-03-16", notified_on: "2026-03-13" }),
        keeps("C", "E2"),
        keeps("E", "E1", { valid_to: "2026-03-01" }),
        keeps("E", "E2", { valid_from: "2026-03-02" }),
      ],
    };
    const analysis = await at(raw);
    expect(await metricOf(analysis, "customer-reassignment-rate", "2026-03")).toEqual([2, 4, 0.5]);
    expect(await metricOf(analysis, "customer-leaver-notice-rate", "2026-03")).toEqual([1, 4, 0.25]);
    expect(await metricOf(analysis, "customers-without-owner", "2026-03")).toEqual([1, null, 1]);
    expect(await measure(raw, "customers-without-owner", { asOf: "2026-03-06" })).toEqual([0, null, 0]);
  });
});

describe("what follows when nobody registers", () => {
  const customer = [
    { customer_id: "A", first_contact_on: "2026-03-02", filed_on: "2026-03-09" },
    { customer_id: "B", first_contact_on: "2026-03-02", filed_on: "2026-03-10" },
    { customer_id: "C", first_contact_on: "2026-03-02" },
  ];

  test("no reimbursement; registration in time heals, unless the store says no (P12-17)", async () => {
    const spent = (customer_id: string | null, spent_on: string, decision: string | null) => ({
      customer_id,
      spent_on,
      decision,
      amount_fen: 100,
    });
    const expense_claim = [
      spent("A", "2026-03-05", "paid"),
      spent("A", "2026-03-09", "paid"),
      spent("B", "2026-03-05", "refused"),
      spent("C", "2026-03-05", "paid"),
      spent(null, "2026-03-05", null),
    ];
    const analysis = await at({ customer, expense_claim });
    expect((await metricOf(analysis, "unregistered-expenses-claimed", "2026-03"))[2]).toBe(300);
    expect((await metricOf(analysis, "unregistered-expenses-refused", "2026-03"))[2]).toBe(100);
    expect((await metricOf(analysis, "unregistered-expenses-paid", "2026-03"))[2]).toBe(100);
    const strict = { overrides: [{ id: "customer.registration_heals_expenses", value: false }] };
    expect((await measure({ customer, expense_claim }, "unregistered-expenses-paid", strict))[2]).toBe(200);
  });

  test("the third reminder in vain counts, once per person and month (P12-18)", async () => {
    const remind = (customer_id: string, employee_id: string, days: readonly number[]) =>
      days.map((day) => ({ customer_id, employee_id, reminded_on: `2026-03-${day}` }));
    const registration_reminder = [
      ...remind("B", "E1", [16, 17, 18]),
      ...remind("C", "E2", [16, 17, 18, 19]),
      ...remind("D", "E2", [16, 17, 18]),
      ...remind("E", "E3", [16, 17]),
    ];
    const open = ["D", "E"].map((customer_id) => ({ customer_id, first_contact_on: "2026-03-02" }));
    const raw = { customer: [...customer, ...open], registration_reminder };
    expect(await measure(raw, "registration-reminders-ignored")).toEqual([1, null, 1]);
    const two = { overrides: [{ id: "customer.reminders_before_penalty", value: 2 }] };
    expect(await measure(raw, "registration-reminders-ignored", two)).toEqual([2, null, 2]);
  });
});
