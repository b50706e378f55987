import { expect, test } from "vitest";
import { concentration } from "../../../../src/scoring/tiers/concentration.ts";

const rule = { customers: 0.2, share: 0.8 };

test("ten customers: two make up 70, four reach 80 %", () => {
  const result = concentration([5, 40, 30, 6, 4, 5, 3, 3, 2, 2], rule);
  expect(result).toMatchObject({
    customers: 10,
    total_fen: 100,
    top_customers: 2,
    top_share: 0.7,
    customers_for_share: 4,
  });
  expect(result?.curve.slice(0, 4)).toEqual([
    { count: 0, count_share: 0, share: 0 },
    { count: 1, count_share: 0.1, share: 0.4 },
    { count: 2, count_share: 0.2, share: 0.7 },
    { count: 3, count_share: 0.3, share: 0.76 },
  ]);
  expect(result?.curve.at(-1)).toEqual({ count: 10, count_share: 1, share: 1 });
});

test("a share of three customers is rounded up to one", () => {
  expect(concentration([60, 30, 10], rule)).toMatchObject({ top_customers: 1, top_share: 0.6, customers_for_share: 2 });
});

test("reaching the share exactly is enough", () => {
  expect(concentration([80, 20], rule)?.customers_for_share).toBe(1);
});

test("losses count, so that the best can make up more than all", () => {
  expect(concentration([120, -20], rule)).toMatchObject({ total_fen: 100, top_share: 1.2 });
});

test("no customers, or no profit in total: no share", () => {
  expect(concentration([], rule)).toBeNull();
  expect(concentration([50, -50], rule)).toBeNull();
});
