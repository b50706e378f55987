/** Whose records are there: the store's own, or through what they refer to. */
import { expect, test } from "vitest";
import { analysisOf } from "../../support/analysis-of.ts";

test("records name their store, or belong to that of a car, a person or a customer", async () => {
  const { db } = await analysisOf(
    {
      employee: [{ employee_id: "E2", store_id: "S2" }],
      customer: [{ customer_id: "C2", store_id: "S2" }],
      delivery: [{ delivery_id: "D1", store_id: "S1" }],
      archive_package: [{ package_id: "P1", delivery_id: "D1" }],
      archive_item: [{ package_id: "P1", item_code: "contract" }],
      visit_plan: [{ plan_id: "VP", seller_id: "E2" }],
      service_time: [{ customer_id: "C2" }],
    },
    { asOf: "2026-04-30" },
  );
  const rows = await db.selectFrom("dim_register").selectAll().orderBy("register").orderBy("store_id").execute();
  expect(rows.filter(({ register }) => !["store", "department", "employee"].includes(register))).toEqual([
    { register: "archive_item", store_id: "S1" },
    { register: "archive_package", store_id: "S1" },
    { register: "customer", store_id: "S2" },
    { register: "delivery", store_id: "S1" },
    { register: "service_time", store_id: "S2" },
    { register: "visit_plan", store_id: "S2" },
  ]);
});
