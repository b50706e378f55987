import fc from "fast-check";
import { expect, test } from "vitest";
import {
  add,
  decimal,
  divide,
  hundredths,
  multiply,
  rational,
  subtract,
} from "../../../../src/scoring/statistics/rational.ts";

test("fractions stand in lowest terms with the sign on top", () => {
  expect(rational(6, -4)).toEqual({ top: -3n, bottom: 2n });
  expect(rational(0, 7)).toEqual({ top: 0n, bottom: 1n });
  expect(() => rational(1, 0)).toThrow("over zero");
});

test("1/3 + 1/6 is 1/2; nothing is lost where binary numbers lose", () => {
  expect(add(rational(1, 3), rational(1, 6))).toEqual(rational(1, 2));
  expect(add(decimal(0.1), decimal(0.2))).toEqual(decimal(0.3));
  expect(multiply(divide(rational(1), rational(49)), rational(49))).toEqual(rational(1));
});

test("a decimal is the fraction that it is written as", () => {
  expect(decimal(0.15)).toEqual(rational(3, 20));
  expect(decimal(1e21)).toEqual(rational(10n ** 21n));
  expect(decimal(-2.5e-3)).toEqual(rational(-1, 400));
});

test("hundredths are rounded half up, below zero as well", () => {
  expect([1, 2, -1, -2].map((n) => hundredths(rational(n, 3)))).toEqual([33, 67, -33, -67]);
  expect([1, -1].map((n) => hundredths(rational(n, 200)))).toEqual([1, 0]);
});

test("subtraction undoes addition", () => {
  const fraction = fc.tuple(fc.bigInt({ min: -999n, max: 999n }), fc.bigInt({ min: 1n, max: 999n }));
  fc.assert(
    fc.property(fraction, fraction, ([a, b], [c, d]) => {
      expect(subtract(add(rational(a, b), rational(c, d)), rational(c, d))).toEqual(rational(a, b));
    }),
  );
});
