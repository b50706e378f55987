/** The worked examples of the policies as raw rows: what a store's registers would hold. */
import type { RawRows } from "./analysis-of.ts";

const nationalDay = [
  ["N1", "2025-09-26", "2025-09-30"],
  ["N2", "2025-09-27", "2025-10-01"],
  ["N3", "2025-09-28", "2025-10-09"],
  ["N4", "2025-09-30", "2025-10-11"],
  ["N5", "2025-10-04", "2025-10-13"],
  ["N6", "2025-10-09", null],
  ["N7", "2025-10-29", "2025-10-31"],
] as const;

/** E-03: seven new cars around National Day 2025, one adviser. */
export const e03: RawRows = {
  delivery: nationalDay.map(([id, day]) => ({
    delivery_id: id,
    delivered_at: `${day} 15:00:00`,
    advisor_id: "E1",
  })),
  archive_package: nationalDay.flatMap(([id, , handed]) =>
    handed === null ? [] : [{ package_id: `P-${id}`, delivery_id: id, handed_over_on: handed }],
  ),
};

/** E-07: five complaints of spring 2026. */
export const e07: RawRows = {
  complaint: [
    ["c1", "2026-04-01 16:20:00", "valid", "2026-04-08 20:00:00"],
    ["c2", "2026-04-03 09:00:00", "valid", "2026-04-11 10:00:00"],
    ["c3", "2026-04-20 11:00:00", "customer_cause", "2026-04-20 15:00:00"],
    ["c4", "2026-04-26 18:00:00", "valid", null],
    ["c5", "2026-03-27 10:00:00", "valid", "2026-04-02 09:00:00"],
  ].map(([complaint_id, received_at, validity, closed_at]) => ({ complaint_id, received_at, validity, closed_at })),
};

const saleItems = [
  "green_card",
  "invoice",
  "contract",
  "identity",
  "delivery_inspection",
  "vehicle_licence",
  "insurance",
  "derived_services",
  "conformity_certificate",
  "delivery_photo",
  "pdi_sheet",
] as const;

const inspectedSale = (n: number) => ({
  delivery: {
    delivery_id: `F${n}`,
    delivered_at: "2026-03-02 10:00:00",
    advisor_id: "E1",
    customer_id: n === 3 ? "C-specific" : "C1",
  },
  archive_package: {
    package_id: `P${n}`,
    delivery_id: `F${n}`,
    handed_over_on: "2026-03-05",
    inspected_on: "2026-03-06",
  },
});

const inspectedItem = (n: number, item_code: string, faults: Record<string, unknown> = {}) => ({
  package_id: `P${n}`,
  item_code,
  customer_signature: item_code === "delivery_inspection" || item_code === "pdi_sheet" ? "ok" : null,
  ...faults,
});

const faultsOf: Record<string, Record<string, unknown>> = {
  "2 insurance": { is_present: false, is_valid: false },
  "4 identity": { is_valid: false },
  "4 delivery_inspection": { is_valid: false, customer_signature: "missing" },
};

/** E-14: four sale archives inspected in March 2026; the customer of the third is a specific one. */
export const e14: RawRows = {
  customer: [{ customer_id: "C-specific", is_specific: true }],
  delivery: [1, 2, 3, 4].map((n) => inspectedSale(n).delivery),
  archive_package: [1, 2, 3, 4].map((n) => inspectedSale(n).archive_package),
  archive_item: [
    ...[1, 2, 3, 4].flatMap((n) => saleItems.map((code) => inspectedItem(n, code, faultsOf[`${n} ${code}`]))),
    inspectedItem(3, "specific_proof"),
  ],
};

const planned = Array.from({ length: 10 }, (_, i) => `K${i + 1}`);

/** E-15: the plan of May 2026 with ten visits, twelve made, eight of them planned; one report on a holiday visit. */
export const e15: RawRows = {
  visit_plan: [{ plan_id: "VP-05", seller_id: "E1", month: "2026-05", submitted_at: "2026-04-30 17:00:00" }],
  visit_plan_item: planned.map((customer_id, i) => ({ plan_id: "VP-05", item_no: i + 1, customer_id })),
  visit: [
    { visit_id: "V1", seller_id: "E1", customer_id: "K1", visited_on: "2026-05-02", ended_at: "2026-05-02 15:00:00" },
    ...planned.slice(1, 8).map((customer_id, i) => ({
      visit_id: `V${i + 2}`,
      seller_id: "E1",
      customer_id,
      visited_on: `2026-05-1${i}`,
    })),
    ...["K1", "X1", "X2", null].map((customer_id, i) => ({
      visit_id: `V${i + 9}`,
      seller_id: "E1",
      customer_id,
      visited_on: `2026-05-2${i}`,
    })),
  ],
  visit_report: [{ visit_id: "V1", submitted_at: "2026-05-04 18:00:00" }],
};

const firstOrder = (customer_id: string, day: string) => ({
  order_id: `O-${customer_id}`,
  customer_id,
  signed_at: `${day} 10:00:00`,
});

/** E-02: three customers with their first cooperation before the review of 2026, one of them graded in it. */
export const e02: RawRows = {
  sales_order: [firstOrder("N1", "2025-11-10"), firstOrder("N2", "2025-09-30"), firstOrder("N3", "2025-08-31")],
  customer_grade: [{ customer_id: "N2", cycle: 2026, grade: "B", decided_on: "2026-03-30", is_provisional: false }],
};
