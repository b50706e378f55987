import { expect, test } from "vitest";
import { priceOf } from "../../../../src/sample/sales/models.ts";

test("two cars at 100,000 yuan, 10 percent off, 5 percent margin", () => {
  expect(priceOf({ name: "x", price: 100_000 }, 2, { discount: 0.1, margin: 0.05 })).toEqual({
    amount_fen: 18_000_000,
    cost_fen: 17_100_000,
  });
});

test("prices end on hundreds of yuan", () => {
  expect(priceOf({ name: "x", price: 89_800 }, 1, { discount: 0.0333, margin: 0 }).amount_fen % 10_000).toBe(0);
});
