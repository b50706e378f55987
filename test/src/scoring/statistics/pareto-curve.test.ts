import fc from "fast-check";
import { expect, test } from "vitest";
import { paretoCurve } from "../../../../src/scoring/statistics/pareto-curve.ts";

test("rises with every value and ends at all of the total", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1 }), (values) => {
      const points = paretoCurve(values)?.points ?? [];
      expect(points.at(0)?.share).toBe(0);
      expect(points.at(-1)).toEqual({ count: values.length, count_share: 1, share: 1 });
      for (const { count_share, share } of points) expect(share).toBeGreaterThanOrEqual(count_share - 1e-12);
    }),
  );
});

test("equal values make a straight line", () => {
  expect(paretoCurve(Array.from({ length: 10 }, () => 7))?.shareOf(3)).toBeCloseTo(0.3, 12);
});
