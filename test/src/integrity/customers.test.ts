/** Checks over customer cards: hit, near miss, boundary. */
import { describe, expect, test } from "vitest";
import { hitsOf } from "../../support/integrity-of.ts";

describe("customer cards", () => {
  const card = (customer_id: string, phone: string | null, first_contact_on: string | null = "2026-05-01") => ({
    customer_id,
    store_id: "S1",
    phone,
    first_contact_on,
  });

  test("three cards of a store with one phone; two, or none at all, are in order", async () => {
    const raw = {
      customer: [
        ...["A", "B", "C"].map((id) => card(id, "h1")),
        ...["D", "E"].map((id) => card(id, "h2")),
        card("F", null),
        card("G", null),
        card("H", null),
        { ...card("I", "h2"), store_id: "S2" },
      ],
    };
    expect(await hitsOf("shared-phone", raw)).toEqual({ of: [3, 6], found: ["A", "B", "C"] });
  });

  test("a card whose first contact lies after the first order; the day of the order is in order", async () => {
    const raw = {
      customer: [card("A", null, "2026-05-11"), card("B", null, "2026-05-10"), card("C", null, null)],
      sales_order: ["A", "B", "C"].map((customer_id) => ({
        order_id: `O${customer_id}`,
        customer_id,
        signed_at: "2026-05-10 10:00:00",
      })),
    };
    expect(await hitsOf("contact-after-order", raw)).toEqual({ of: [1, 2], found: ["A"] });
  });
});
