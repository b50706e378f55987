import { expect, test } from "vitest";
import { duckdbSql } from "../../../src/metrics/portable.ts";
import { assignmentsIn, creditsIn, unitsIn } from "../../../src/scoring/ranking-people.ts";
import { martsWith } from "../../support/marts-with.ts";

const span = { start: "2026-03-01", end: "2026-04-30" };

const post = (employee_id: string, valid_from: string, valid_to: string) => ({
  employee_id,
  valid_from,
  valid_to,
  name: employee_id,
  store_id: "S1",
  department_id: "D1",
  role: "sales_advisor",
  hired_on: "2024-01-01",
});

test("assignments that touch the period, the first and the last day included", async () => {
  const db = await martsWith({
    dim_employee: [
      post("B", "2026-04-30", "9999-12-31"),
      post("A", "2026-03-02", "9999-12-31"),
      post("A", "2024-01-01", "2026-03-01"),
      post("C", "2024-01-01", "2026-02-28"),
      post("D", "2026-05-01", "9999-12-31"),
    ],
  });
  const found = await assignmentsIn(db, duckdbSql, span);
  expect(found.map(({ employee_id, valid_from }) => [employee_id, valid_from])).toEqual([
    ["A", "2024-01-01"],
    ["A", "2026-03-02"],
    ["B", "2026-04-30"],
  ]);
});

const visit = (visit_id: string, employee_id: string, receiver_id: string, arrived_on = "2026-03-01") => ({
  visit_id,
  party_id: visit_id,
  store_id: "S1",
  employee_id,
  receiver_id,
  is_trainee: employee_id !== receiver_id,
  arrived_on,
  is_first_visit: true,
  has_contact: true,
});

const order = (order_id: string, employee_id: string, seller_id: string, more: object = {}) => ({
  order_id,
  store_id: "S1",
  employee_id,
  seller_id,
  is_trainee: employee_id !== seller_id,
  customer_id: "K1",
  effective_on: "2026-04-30",
  is_credit_cancelled: false,
  payment_kind: "cash",
  amount_fen: 0,
  units: 1,
  recognised_units: 1,
  ...more,
});

test("trainees whose visits, drives or orders stand with the mentor, once each", async () => {
  const drive = {
    test_drive_id: "T1",
    party_id: "P",
    store_id: "S1",
    employee_id: "B",
    driver_id: "U",
    is_trainee: true,
  };
  const db = await martsWith({
    fct_showroom_visits: [
      visit("V1", "A", "T"),
      visit("V2", "A", "T"),
      visit("V3", "A", "A"),
      visit("V4", "C", "W", "2026-05-01"),
    ],
    fct_test_drives: [{ ...drive, driven_on: "2026-04-01" }],
    fct_orders: [order("O1", "A", "T"), order("O2", "A", "V")],
  });
  expect(await creditsIn(db, duckdbSql, span)).toEqual([
    { store_id: "S1", employee_id: "A", trainee_id: "T" },
    { store_id: "S1", employee_id: "B", trainee_id: "U" },
    { store_id: "S1", employee_id: "A", trainee_id: "V" },
  ]);
});

test("a trainee without a mentor stands for himself", async () => {
  const alone = { ...visit("V1", "T", "T"), is_trainee: true };
  const db = await martsWith({ fct_showroom_visits: [alone] });
  expect(await creditsIn(db, duckdbSql, span)).toEqual([]);
});

test("cars of effective orders that stand", async () => {
  const db = await martsWith({
    fct_orders: [
      order("O1", "A", "A", { units: 3 }),
      order("O2", "A", "A"),
      order("O3", "A", "A", { cancelled_on: "2026-04-30" }),
      order("O4", "A", "A", { effective_on: "2026-05-01" }),
      order("O5", "B", "B", { effective_on: null }),
    ],
  });
  expect([...(await unitsIn(db, duckdbSql, span))]).toEqual([["S1/A", 4]]);
});
