import { expect, test } from "vitest";
import { binomialLowerTail } from "../../../../src/scoring/statistics/binomial-lower-tail.ts";
import { funnelLimits } from "../../../../src/scoring/statistics/funnel-limits.ts";
import { hospitals } from "../../../support/surgical-hospitals.ts";

test("of two fair coins: a quarter of the distribution lies up to no heads, a quarter from two heads on", () => {
  expect(funnelLimits(2, 0.5, 0.25)).toEqual({ low: expect.closeTo(0, 12), high: expect.closeTo(1 / 2, 12) });
});

test("between counts the quantile is interpolated: half of P(X = 1) above P(X ≤ 0) is half a count", () => {
  // Two coins: P(X ≤ 0) = 1/4, P(X ≤ 1) = 3/4; the median lies half way from 0 to 1.
  expect(funnelLimits(2, 0.5, 0.5)?.low).toBeCloseTo(0.5 / 2, 12);
});

const atMost = (count: number, trials: number) => (count < 0 ? 0 : binomialLowerTail(count, trials, 0.15));

test("the limit lies within the count whose exact probability passes the tail", () => {
  for (const trials of [20, 50, 200]) {
    const { low, high } = funnelLimits(trials, 0.15, 0.025) ?? { low: 0, high: 0 };
    for (const [count, share] of [
      [low * trials, 0.025],
      [high * trials, 0.975],
    ] as const) {
      expect(atMost(Math.ceil(count), trials)).toBeGreaterThanOrEqual(share);
      expect(atMost(Math.floor(count) - 1, trials)).toBeLessThan(share);
    }
  }
});

test("for large numbers the limits are the normal ones, 1.96 and 3.09 standard errors away", () => {
  const error = Math.sqrt((0.5 * 0.5) / 1_000);
  expect(Math.abs((funnelLimits(1_000, 0.5, 0.025)?.low ?? 0) - (0.5 - 1.96 * error))).toBeLessThan(1 / 1_000);
  expect(Math.abs((funnelLimits(1_000, 0.5, 0.001)?.low ?? 0) - (0.5 - 3.09 * error))).toBeLessThan(1 / 1_000);
});

test("of the twelve hospitals of the BUGS manual one lies above the 99.8 % limit: H with 31 deaths of 215", () => {
  const rate = 208 / 2_814;
  const beyond = (tail: number) =>
    hospitals.flatMap(({ successes, trials }, index) => {
      const limits = funnelLimits(trials, rate, tail);
      const share = successes / trials;
      return limits === null || (limits.low <= share && share <= limits.high) ? [] : ["ABCDEFGHIJKL"[index]];
    });
  expect(beyond(0.001)).toEqual(["H"]);
});

test("nothing tried has no limits", () => {
  expect(funnelLimits(0, 0.2, 0.025)).toBeNull();
});
