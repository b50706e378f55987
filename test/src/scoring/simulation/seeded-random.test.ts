import { expect, test } from "vitest";
import { seededRandom } from "../../../../src/scoring/simulation/seeded-random.ts";

const draw = (seed: string, n: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: n }, () => random());
};

test("the same text gives the same numbers, another text others", () => {
  expect(draw("2026-P2/S1", 5)).toEqual(draw("2026-P2/S1", 5));
  expect(draw("2026-P2/S1", 5)).not.toEqual(draw("2026-P2/S2", 5));
  expect(draw("2026-P2/S1", 5)).not.toEqual(draw("2026-P3/S1", 5));
});

test("the numbers are uniform in (0, 1)", () => {
  const numbers = draw("uniform", 100_000);
  expect(Math.min(...numbers.slice(0, 1000))).toBeGreaterThan(0);
  const tenths = Array.from({ length: 10 }, (_, i) => numbers.filter((x) => Math.floor(x * 10) === i).length);
  expect(tenths.reduce((a, b) => a + b, 0)).toBe(100_000);
  // Chi-squared with 9 degrees of freedom: 27.9 is passed once in a thousand.
  expect(tenths.reduce((sum, n) => sum + (n - 10_000) ** 2 / 10_000, 0)).toBeLessThan(27.9);
});
