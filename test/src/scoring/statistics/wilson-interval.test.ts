import fc from "fast-check";
import { expect, test } from "vitest";
import { wilsonInterval } from "../../../../src/scoring/statistics/wilson-interval.ts";

// Newcombe 1998, Stat. Med. 17:857–872, table I, method 3 (score without continuity correction).
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("%i of %i is between %f and %f", (successes, trials, low, high) => {
  const interval = wilsonInterval(successes, trials);
  expect(interval?.low).toBeCloseTo(low, 4);
  expect(interval?.high).toBeCloseTo(high, 4);
});

test("no trials, no interval; more successes than trials count as all", () => {
  expect(wilsonInterval(0, 0)).toBeNull();
  expect(wilsonInterval(12, 10)).toEqual(wilsonInterval(10, 10));
  expect(wilsonInterval(10, 10)?.high).toBe(1);
});

test("the bounds solve (p − share)² = z² p (1 − p) ÷ n", () => {
  const z = 1.959963984540054;
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (n, p) => {
      const x = Math.min(n - 1, Math.max(1, Math.round(n * p)));
      if (n < 2) return;
      const { low, high } = wilsonInterval(x, n) ?? { low: Number.NaN, high: Number.NaN };
      expect(low).toBeLessThan(x / n);
      expect(high).toBeGreaterThan(x / n);
      for (const bound of [low, high]) {
        expect((bound - x / n) ** 2).toBeCloseTo((z ** 2 * bound * (1 - bound)) / n, 10);
      }
    }),
  );
});
