import fc from "fast-check";
import { expect, test } from "vitest";
import { wilsonDistance } from "../../../../src/scoring/statistics/wilson-distance.ts";
import { wilsonInterval } from "../../../../src/scoring/statistics/wilson-interval.ts";

test("none of four at one half: (1/2) ÷ √(1/16) = 2", () => {
  expect(wilsonDistance({ successes: 0, trials: 4 }, 0.5)).toBe(2);
});

test("no distance without trials or without a rate to compare with", () => {
  expect(wilsonDistance({ successes: 0, trials: 0 }, 0.5)).toBe(0);
  expect(wilsonDistance({ successes: 0, trials: 9 }, 0)).toBe(0);
});

const anyShare = fc
  .integer({ min: 1, max: 200 })
  .chain((trials) => fc.nat(trials - 1).map((successes) => ({ successes, trials })));

test("the upper 95 % bound lies below a rate exactly when the distance exceeds its quantile", () => {
  fc.assert(
    fc.property(anyShare, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (share, rate) => {
      const distance = wilsonDistance(share, rate) - 1.959963984540054;
      fc.pre(Math.abs(distance) > 1e-9);
      const high = wilsonInterval(share.successes, share.trials)?.high ?? Number.NaN;
      expect(high < rate).toBe(distance > 0);
    }),
  );
});
