/** Checks over showroom, test drives and orders: hit, near miss, boundary day. */
import { describe, expect, test } from "vitest";
import { hitsOf } from "../../support/integrity-of.ts";

const visit = (party_id: string, day: string, has_contact = true) => ({
  party_id,
  arrived_at: `${day} 15:00:00`,
  is_first_visit: true,
  has_contact,
});
const order = (order_id: string, party_id: string | null, day: string, more = {}) => ({
  order_id,
  party_id,
  signed_at: `${day} 10:00:00`,
  ...more,
});
const drive = (test_drive_id: string, party_id: string, day: string) => ({
  test_drive_id,
  party_id,
  started_at: `${day} 09:00:00`,
});

test("an order before the party's first visit; on the same day the clock does not matter", async () => {
  const raw = {
    showroom_visit: [visit("A", "2026-05-10"), visit("B", "2026-05-10"), visit("C", "2026-05-10")],
    sales_order: [order("OA", "A", "2026-05-09"), order("OB", "B", "2026-05-10"), order("OC", "C", "2026-05-11")],
  };
  expect(await hitsOf("order-before-visit", raw)).toEqual({ of: [1, 3], found: ["OA"] });
});

test("a later visit of a party known before is no contradiction", async () => {
  const raw = {
    showroom_visit: [visit("A", "2026-05-01"), { ...visit("A", "2026-05-20"), is_first_visit: false }],
    sales_order: [order("OA", "A", "2026-05-09")],
  };
  expect(await hitsOf("order-before-visit", raw)).toEqual({ of: [0, 1], found: [] });
});

test("an order without a party, and one whose party never came; an order not in force is not looked at", async () => {
  const raw = {
    showroom_visit: [visit("A", "2026-05-01")],
    sales_order: [
      order("OA", "A", "2026-05-09"),
      order("OB", null, "2026-05-09"),
      order("OC", "C", "2026-05-09"),
      order("OD", null, "2026-05-09", { registered_at: null }),
    ],
  };
  expect(await hitsOf("order-without-visit", raw)).toEqual({ of: [2, 3], found: ["OB", "OC"] });
});

test("the same party number in another store is another party", async () => {
  const employee = [
    { employee_id: "E1", store_id: "S1" },
    { employee_id: "E2", store_id: "S2" },
  ];
  const raw = {
    employee,
    showroom_visit: [
      { ...visit("A", "2026-05-01"), store_id: "S1", employee_id: "E1" },
      { ...visit("Z", "2026-05-01"), store_id: "S2", employee_id: "E2" },
    ],
    sales_order: [order("OA", "A", "2026-05-09", { store_id: "S2", seller_id: "E2" })],
  };
  expect(await hitsOf("order-without-visit", raw)).toEqual({ of: [1, 1], found: ["OA"] });
});

test("an order of a party of which no visit says that a number was left; one visit is enough", async () => {
  const raw = {
    showroom_visit: [
      visit("A", "2026-05-01", false),
      visit("B", "2026-05-01", false),
      { ...visit("B", "2026-05-03"), is_first_visit: false },
    ],
    sales_order: [order("OA", "A", "2026-05-09"), order("OB", "B", "2026-05-09")],
  };
  expect(await hitsOf("order-without-contact", raw)).toEqual({ of: [1, 2], found: ["OA"] });
});

test("a test drive without a visit or before the first one; on the day of the visit is in order", async () => {
  const raw = {
    showroom_visit: [visit("A", "2026-05-10"), visit("B", "2026-05-10")],
    test_drive: [drive("TA", "A", "2026-05-09"), drive("TB", "B", "2026-05-10"), drive("TC", "C", "2026-05-10")],
  };
  expect(await hitsOf("drive-before-visit", raw)).toEqual({ of: [2, 3], found: ["TA", "TC"] });
});

test("a party that drove only after its order; an earlier drive or the same day is in order", async () => {
  const raw = {
    test_drive: [
      drive("TA", "A", "2026-05-12"),
      drive("TB", "B", "2026-05-11"),
      drive("TC1", "C", "2026-05-10"),
      drive("TC2", "C", "2026-05-12"),
      drive("TD", "D", "2026-05-12"),
    ],
    sales_order: ["A", "B", "C"].map((party) => order(`O${party}`, party, "2026-05-11")),
  };
  expect(await hitsOf("drive-after-order", raw)).toEqual({ of: [1, 3], found: ["A"] });
});

describe("a customer who cancelled and ordered again", () => {
  const raw = (again: string, more = {}) => ({
    sales_order: [
      order("O1", "A", "2026-05-01", { customer_id: "C1", cancelled_at: "2026-05-10 10:00:00" }),
      order("O2", "A", again, { customer_id: "C1", ...more }),
    ],
  });

  test("within 30 days, the last one included", async () => {
    expect(await hitsOf("reorder-after-cancellation", raw("2026-05-10"))).toEqual({ of: [1, 1], found: ["O1"] });
    expect(await hitsOf("reorder-after-cancellation", raw("2026-06-09"))).toEqual({ of: [1, 1], found: ["O1"] });
    expect(await hitsOf("reorder-after-cancellation", raw("2026-06-10"))).toEqual({ of: [0, 1], found: [] });
  });

  test("before the cancellation it is an exchange of papers, not a return", async () => {
    expect(await hitsOf("reorder-after-cancellation", raw("2026-05-09"))).toEqual({ of: [0, 1], found: [] });
  });

  test("another customer does not count", async () => {
    expect(await hitsOf("reorder-after-cancellation", raw("2026-05-11", { customer_id: "C2" }))).toEqual({
      of: [0, 1],
      found: [],
    });
  });
});
