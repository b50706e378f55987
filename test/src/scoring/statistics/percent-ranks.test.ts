import fc from "fast-check";
import { expect, test } from "vitest";
import { percentRanks } from "../../../../src/scoring/statistics/percent-ranks.ts";

test("first is 100, last is 0, the others lie evenly between (E-01 volume)", () => {
  const [k1, k2, k3, k4] = percentRanks([1_000_000, 4_000_000, 2_500_000, 600_000]);
  expect(k2).toBe(100);
  expect(k3).toBeCloseTo(200 / 3, 12);
  expect(k1).toBeCloseTo(100 / 3, 12);
  expect(k4).toBe(0);
});

test("ties take their average rank (E-01 profit: places 3 and 4)", () => {
  const [k1, k2, k3, k4] = percentRanks([60_000, 80_000, 200_000, 60_000]);
  expect(k3).toBe(100);
  expect(k2).toBeCloseTo(200 / 3, 12);
  expect(k1).toBeCloseTo(50 / 3, 12);
  expect(k4).toBe(k1);
});

test("with nobody to compare with, and with all equal, everybody is in the middle", () => {
  expect(percentRanks([42])).toEqual([50]);
  expect(percentRanks([42, 42, 42])).toEqual([50, 50, 50]);
  expect(percentRanks([])).toEqual([]);
});

test("stay within 0 and 100 and average 50", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 40 }), (xs) => {
      const scores = percentRanks(xs);
      for (const score of scores) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }
      expect(scores.reduce((a, b) => a + b, 0) / xs.length).toBeCloseTo(50, 9);
    }),
  );
});
