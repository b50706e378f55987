import fc from "fast-check";
import { expect, test } from "vitest";
import { stratifiedLowerTail } from "../../../../src/scoring/statistics/stratified-lower-tail.ts";

const stratum = (own: [number, number], whole: [number, number]) => ({
  own: { successes: own[0], trials: own[1] },
  whole: { successes: whole[0], trials: whole[1] },
});

test("Fisher's lady tasting tea: of 8 cups 4 with milk first, 1 or none found among 4 has probability 17/70", () => {
  expect(stratifiedLowerTail([stratum([0, 4], [4, 8])])).toBeCloseTo(1 / 70, 14);
  expect(stratifiedLowerTail([stratum([1, 4], [4, 8])])).toBeCloseTo(17 / 70, 14);
});

test("strata are independent: none of one of two, twice, is a quarter; at most one is three quarters", () => {
  expect(stratifiedLowerTail([stratum([0, 1], [1, 2]), stratum([0, 1], [1, 2])])).toBeCloseTo(1 / 4, 14);
  expect(stratifiedLowerTail([stratum([0, 1], [1, 2]), stratum([1, 1], [1, 2])])).toBeCloseTo(3 / 4, 14);
});

test("nothing tried, everything hit, or nobody else: no evidence", () => {
  expect(stratifiedLowerTail([])).toBe(1);
  expect(stratifiedLowerTail([stratum([0, 0], [5, 10])])).toBeCloseTo(1, 12);
  expect(stratifiedLowerTail([stratum([3, 3], [3, 3])])).toBeCloseTo(1, 12);
  expect(stratifiedLowerTail([stratum([2, 7], [2, 7])])).toBeCloseTo(1, 12);
});

test("the chance of being at or below a limit is at most the limit, for every limit: the test is exact", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 20 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (n, others, share, limit) => {
        const all = n + others;
        const hits = Math.round(share * all);
        const tails = Array.from({ length: Math.min(n, hits) + 1 }, (_, x) =>
          stratifiedLowerTail([stratum([x, n], [hits, all])]),
        );
        const below = tails.filter((tail) => tail <= limit).at(-1) ?? 0;
        expect(below).toBeLessThanOrEqual(limit);
        expect(tails.at(-1)).toBeCloseTo(1, 9);
      },
    ),
  );
});
