import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { binomialLowerTail } from "../../../../src/scoring/statistics/binomial-lower-tail.ts";

/** P(X ≤ x) for rate a/b as an exact fraction of whole numbers. */
function exactTail(x: number, n: number, [a, b]: readonly [number, number]): number {
  let [sum, ways] = [0n, 1n];
  for (let k = 0; k <= x; k++) {
    sum += ways * BigInt(a) ** BigInt(k) * BigInt(b - a) ** BigInt(n - k);
    ways = (ways * BigInt(n - k)) / BigInt(k + 1);
  }
  const scale = 10n ** 30n;
  return Number((sum * scale) / BigInt(b) ** BigInt(n)) / Number(scale);
}

describe("exact fractions", () => {
  test("two coins: none 1/4, at most one 3/4", () => {
    expect(binomialLowerTail(0, 2, 0.5)).toBeCloseTo(1 / 4, 15);
    expect(binomialLowerTail(1, 2, 0.5)).toBeCloseTo(3 / 4, 15);
  });

  test("three dice, no six: 125/216", () => {
    expect(binomialLowerTail(0, 3, 1 / 6)).toBeCloseTo(125 / 216, 15);
  });

  test("D of E-09: 6 of 45 at the store's 31/217", () => {
    expect(binomialLowerTail(6, 45, 31 / 217)).toBeCloseTo(exactTail(6, 45, [31, 217]), 12);
  });

  test("any count, up to a thousand trials", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 1, max: 19 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, twentieths, part) => {
          const x = Math.floor(part * n);
          expect(binomialLowerTail(x, n, twentieths / 20)).toBeCloseTo(exactTail(x, n, [twentieths, 20]), 9);
        },
      ),
      { numRuns: 50 },
    );
  });
});

test("edges: certain outcomes and counts beyond the trials", () => {
  expect(binomialLowerTail(3, 3, 0.2)).toBe(1);
  expect(binomialLowerTail(5, 3, 0.2)).toBe(1);
  expect(binomialLowerTail(0, 3, 0)).toBe(1);
  expect(binomialLowerTail(2, 3, 1)).toBe(0);
  expect(binomialLowerTail(0, 0, 0.5)).toBe(1);
});
