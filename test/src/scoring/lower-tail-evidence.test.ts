import { expect, test } from "vitest";
import { lowerTails, strongestPool } from "../../../src/scoring/lower-tail-evidence.ts";
import { counts, type Funnel } from "../../support/ranking-fixtures.ts";

const part = (period: Funnel, earlier: readonly Funnel[] = []) => ({
  counts: counts(period),
  months: [],
  earlier: earlier.map(counts),
});

test("the chance of the period's deals at the store's rate: none of three at one half is 1/8", () => {
  const tails = lowerTails(part([3, 0, 0, 0]), part([10, 0, 0, 5]));
  expect(tails.period.tail).toBeCloseTo(1 / 8, 12);
  expect(tails.pooled).toEqual([]);
  expect(strongestPool(tails)).toBeNull();
});

test("periods add up, of the person and of the store", () => {
  const tails = lowerTails(part([1, 0, 0, 0], [[2, 0, 0, 1]]), part([10, 0, 0, 6], [[10, 0, 0, 4]]));
  // At most one of three at one half: 4/8.
  expect(tails.pooled.map(({ tail, periods }) => [tail, periods])).toEqual([[expect.closeTo(1 / 2, 12), 1]]);
  expect(tails.pooled[0]?.own).toMatchObject({ parties: 3, orders: 1 });
});

test("a period in which the person received nobody is skipped, with the store's counts of it", () => {
  const store = part(
    [10, 0, 0, 5],
    [
      [10, 0, 0, 10],
      [10, 0, 0, 5],
    ],
  );
  const own = part(
    [1, 0, 0, 0],
    [
      [0, 0, 0, 0],
      [1, 0, 0, 0],
    ],
  );
  const tails = lowerTails(own, store);
  expect(tails.pooled.map(({ tail, periods }) => [tail, periods])).toEqual([[expect.closeTo(1 / 4, 12), 1]]);
});

test("the pool that speaks most against the person counts", () => {
  const half: Funnel = [10, 0, 0, 5];
  const own = part(
    [2, 0, 0, 0],
    [
      [2, 0, 0, 0],
      [2, 0, 0, 2],
    ],
  );
  // None of two, of four, then two of six at one half: 1/4, 1/16, 22/64.
  const tails = lowerTails(own, part(half, [half, half]));
  expect(tails.pooled.map(({ tail }) => tail)).toEqual([expect.closeTo(1 / 16, 12), expect.closeTo(22 / 64, 12)]);
  expect(strongestPool(tails)?.periods).toBe(1);
});

test("more orders than parties are all, of the person and of the store", () => {
  expect(lowerTails(part([3, 0, 0, 4]), part([10, 0, 0, 12])).period.tail).toBe(1);
});
