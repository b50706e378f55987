import { expect, test } from "vitest";
import { normalCdf, normalQuantile } from "../../../../src/scoring/statistics/normal-distribution.ts";

/** Abramowitz and Stegun (1964), tables 26.1 and 26.2. */
test.each([
  [0, 0.5],
  [1, 0.841344746068543],
  [1.96, 0.97500210485178],
  [-1, 0.158655253931457],
  [-3, 1.349898031630095e-3],
  [-5, 2.866515718791939e-7],
])("Φ(%s) = %s", (z, share) => {
  expect(normalCdf(z) / share).toBeCloseTo(1, 11);
});

test("quantiles undo it, into the tails", () => {
  for (const z of [-7, -3.1, -2.9, -0.5, 0, 1.5]) expect(normalQuantile(normalCdf(z))).toBeCloseTo(z, 9);
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
  expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
  expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
});
