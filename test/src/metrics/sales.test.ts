/** Showroom and sales metrics: denominators, trainees, effective and recognised orders. */
import { describe, expect, test } from "vitest";
import { analysisOf } from "../../support/analysis-of.ts";
import { metricOf, valuesOf } from "../../support/metric-of.ts";

const march = { asOf: "2026-03-31" };
const arrival = (party_id: string, day: string, columns: Record<string, unknown> = {}) => ({
  visit_id: `${party_id} ${day}`,
  party_id,
  employee_id: "E1",
  arrived_at: `${day} 10:00:00`,
  is_first_visit: true,
  has_contact: false,
  ...columns,
});
const order = (order_id: string, columns: Record<string, unknown> = {}) => ({
  order_id,
  seller_id: "E1",
  signed_at: "2026-03-10 10:00:00",
  ...columns,
});

describe("the three rates (P13-33)", () => {
  const raw = {
    showroom_visit: [
      arrival("A", "2026-03-02", { has_contact: true }),
      arrival("A", "2026-03-09", { is_first_visit: false, has_contact: true }),
      arrival("B", "2026-03-03"),
      arrival("C", "2026-03-31", { has_contact: true }),
      arrival("D", "2026-04-01", { has_contact: true }),
    ],
    test_drive: [
      ["A", "2026-03-02"],
      ["A", "2026-03-09"],
      ["B", "2026-03-10"],
      ["Z", "2026-03-11"],
    ].map(([party_id, day], i) => ({
      test_drive_id: `T${i}`,
      party_id,
      employee_id: "E1",
      started_at: `${day} 11:00:00`,
    })),
    sales_order: [order("O1"), order("O2", { cancelled_at: "2026-03-20 10:00:00" })],
  };

  test("count first-visit parties once, whatever they do", async () => {
    const analysis = await analysisOf(raw, march);
    expect(await metricOf(analysis, "showroom-visits", "2026-03")).toEqual([4, null, 4]);
    expect(await metricOf(analysis, "first-visit-parties", "2026-03")).toEqual([3, null, 3]);
    expect(await metricOf(analysis, "contact-left-rate", "2026-03")).toEqual([2, 3, 2 / 3]);
    expect(await metricOf(analysis, "test-drives", "2026-03")).toEqual([4, null, 4]);
    expect(await metricOf(analysis, "test-drive-rate", "2026-03")).toEqual([3, 3, 1]);
    expect(await metricOf(analysis, "deal-rate", "2026-03")).toEqual([1, 3, 1 / 3]);
  });

  test("are null without a first visit", async () => {
    const analysis = await analysisOf(raw, march);
    expect(await metricOf(analysis, "contact-left-rate", "2026-02")).toEqual([0, 0, null]);
    expect(await metricOf(analysis, "deal-rate", "2026-02")).toEqual([0, 0, null]);
    expect(await metricOf(analysis, "test-drive-rate", "2026-02")).toEqual([0, 0, null]);
  });

  test("know what had happened by the as-of day", async () => {
    const analysis = await analysisOf(raw, { asOf: "2026-03-19" });
    expect(await metricOf(analysis, "first-visit-parties", "2026-03")).toEqual([2, null, 2]);
    expect(await metricOf(analysis, "orders-effective", "2026-03")).toEqual([2, null, 2]);
    expect(await metricOf(analysis, "deal-rate", "2026-03")).toEqual([2, 2, 1]);
  });

  test("a party whose later rows also say first visit has one", async () => {
    const twice = [arrival("A", "2026-03-02"), arrival("A", "2026-03-09", { has_contact: true })];
    const analysis = await analysisOf({ showroom_visit: twice }, march);
    expect(await metricOf(analysis, "first-visit-parties", "2026-03")).toEqual([1, null, 1]);
    expect(await metricOf(analysis, "contact-left-rate", "2026-03")).toEqual([0, 1, 0]);
  });
});

describe("a trainee's events count for the mentor (P13-05)", () => {
  const employee = [
    { employee_id: "A", team_id: "T1" },
    { employee_id: "T", team_id: "T2", probation_end: "2026-03-15", mentor_id: "A" },
  ];
  const raw = {
    employee,
    showroom_visit: ["2026-03-15", "2026-03-16"].map((day) => arrival(day, day, { employee_id: "T" })),
    test_drive: [{ party_id: "p", employee_id: "T", started_at: "2026-03-15 11:00:00" }],
    sales_order: [
      order("O1", { seller_id: "T", signed_at: "2026-03-14 10:00:00", registered_at: "2026-03-15 10:00:00" }),
      order("O2", { seller_id: "T", signed_at: "2026-03-15 10:00:00", registered_at: "2026-03-16 10:00:00" }),
    ],
  };
  const perPerson = async (id: string, overrides: { id: string; value: boolean }[] = []) =>
    (await valuesOf(await analysisOf(raw, { ...march, overrides }), id, "2026-03", "employee")).map(
      ({ team, employee: person, numerator }) => [team, person, numerator],
    );

  test("numerator and denominator until the last day of probation", async () => {
    expect(await perPerson("first-visit-parties")).toEqual([
      ["T1", "A", 1],
      ["T2", "T", 1],
    ]);
    expect(await perPerson("test-drives")).toEqual([["T1", "A", 1]]);
    expect(await perPerson("orders-effective")).toEqual([
      ["T1", "A", 1],
      ["T2", "T", 1],
    ]);
  });

  test("keeps who acted", async () => {
    const { db } = await analysisOf(raw, march);
    const rows = await db.selectFrom("fct_orders").select(["seller_id", "employee_id", "is_trainee"]).execute();
    expect(rows).toContainEqual({ seller_id: "T", employee_id: "A", is_trainee: true });
    expect(rows).toContainEqual({ seller_id: "T", employee_id: "T", is_trainee: false });
  });

  test("stays with the trainee when the policy says so (X-23)", async () => {
    expect(await perPerson("test-drives", [{ id: "credit.trainee_to_mentor", value: false }])).toEqual([
      ["T2", "T", 1],
    ]);
  });
});

describe("orders", () => {
  test("are effective when signed and registered, on the later day (P13-58)", async () => {
    const analysis = await analysisOf(
      {
        sales_order: [
          order("O1", { signed_at: "2026-02-28 17:00:00", registered_at: "2026-03-01 09:00:00" }),
          order("O2", { signed_at: "2026-03-05 09:00:00", registered_at: "2026-03-04 09:00:00" }),
          order("O3", { registered_at: null }),
          order("O4", { registered_at: "2026-04-01 09:00:00" }),
        ],
      },
      march,
    );
    expect(await metricOf(analysis, "orders-effective", "2026-02")).toEqual([0, null, 0]);
    expect(await metricOf(analysis, "orders-effective", "2026-03")).toEqual([2, null, 2]);
  });

  test("are effective on signature alone when the store does not register, as an override", async () => {
    const overrides = [{ id: "orders.effective_basis", value: "signed" }];
    const analysis = await analysisOf({ sales_order: [order("O1", { registered_at: null })] }, { ...march, overrides });
    expect(await metricOf(analysis, "orders-effective", "2026-03")).toEqual([1, null, 1]);
  });

  test("count as performance with the GMAC report alone, as an override (X-22)", async () => {
    const gmac = order("O1", { payment_kind: "gmac", gmac_report_at: "2026-03-12 09:00:00" });
    const overrides = [{ id: "recognition.gmac_basis", value: "report" }];
    const units = async (options: object) =>
      metricOf(await analysisOf({ sales_order: [gmac] }, { ...march, ...options }), "recognised-units", "2026-03");
    expect(await units({})).toEqual([0, null, 0]);
    expect(await units({ overrides })).toEqual([1, null, 1]);
  });

  test("count as performance when the money is there; GMAC also when the car is gone (P13-36)", async () => {
    const gmac = { payment_kind: "gmac", gmac_report_at: "2026-03-12 09:00:00" };
    const analysis = await analysisOf(
      {
        sales_order: [
          order("cash", { funds_received_at: "2026-03-31 23:00:00", units: 2 }),
          order("loan", { payment_kind: "bank_loan", funds_received_at: "2026-04-01 09:00:00" }),
          order("unpaid", { picked_up_at: "2026-03-20 09:00:00" }),
          order("gmac", { ...gmac, picked_up_at: "2026-03-15 09:00:00" }),
          order("gmac waiting", gmac),
          order("credit lost", { funds_received_at: "2026-03-12 09:00:00", is_credit_cancelled: true }),
          order("cancelled", { funds_received_at: "2026-03-12 09:00:00", cancelled_at: "2026-03-13 09:00:00" }),
        ],
      },
      march,
    );
    expect(await metricOf(analysis, "recognised-units", "2026-03")).toEqual([3, null, 3]);
    expect(await metricOf(analysis, "recognised-units", "2026-02")).toEqual([0, null, 0]);
  });
});
