import fc from "fast-check";
import { expect, test } from "vitest";
import { averageRanks, compareUntied } from "../../../../src/scoring/statistics/average-ranks.ts";

test("the highest value is first and ties share the average of their places", () => {
  expect(averageRanks([10, 30, 20, 20])).toEqual([4, 1, 2.5, 2.5]);
  expect(averageRanks([7, 7, 7])).toEqual([2, 2, 2]);
  expect(averageRanks([])).toEqual([]);
});

test("values that differ by arithmetic noise are ties", () => {
  expect(averageRanks([0.1 + 0.2, 0.3])).toEqual([1.5, 1.5]);
  expect(compareUntied(0.1 + 0.2, 0.3)).toBe(0);
  expect(Math.sign(compareUntied(1, 2))).toBe(-1);
});

const values = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 30 });

test("ranks add up to 1 + 2 + … + n whatever the ties", () => {
  fc.assert(
    fc.property(values, (xs) => {
      const sum = averageRanks(xs).reduce((a, b) => a + b, 0);
      expect(sum).toBe((xs.length * (xs.length + 1)) / 2);
    }),
  );
});

test("ranks order the values, highest first, and only equal values share one", () => {
  fc.assert(
    fc.property(values, fc.nat(), fc.nat(), (xs, a, b) => {
      const [i, j] = [a % xs.length, b % xs.length];
      const ranks = averageRanks(xs);
      expect(Math.sign((ranks[i] ?? 0) - (ranks[j] ?? 0))).toBe(Math.sign((xs[j] ?? 0) - (xs[i] ?? 0)));
    }),
  );
});
