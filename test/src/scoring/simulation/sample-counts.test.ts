import { expect, test } from "vitest";
import { sampleBinomial, samplePoisson } from "../../../../src/scoring/simulation/sample-counts.ts";
import { seededRandom } from "../../../../src/scoring/simulation/seeded-random.ts";

const moments = (draws: readonly number[]) => {
  const mean = draws.reduce((a, b) => a + b, 0) / draws.length;
  return { mean, variance: draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / draws.length };
};

test.each([0.4, 25, 100])("Poisson(%f) has its mean and variance", (rate) => {
  const random = seededRandom(`poisson ${rate}`);
  const { mean, variance } = moments(Array.from({ length: 20_000 }, () => samplePoisson(random, rate)));
  expect(Math.abs(mean - rate)).toBeLessThan(4 * Math.sqrt(rate / 20_000));
  expect(variance / rate).toBeCloseTo(1, 1);
});

test("binomial has its mean and variance", () => {
  const random = seededRandom("binomial");
  const { mean, variance } = moments(Array.from({ length: 20_000 }, () => sampleBinomial(random, 50, 0.15)));
  expect(Math.abs(mean - 7.5)).toBeLessThan(4 * Math.sqrt((50 * 0.15 * 0.85) / 20_000));
  expect(variance / (50 * 0.15 * 0.85)).toBeCloseTo(1, 1);
});

test("nothing of no trials, all at certainty", () => {
  const random = seededRandom("edges");
  expect([sampleBinomial(random, 0, 0.5), sampleBinomial(random, 7, 1), samplePoisson(random, 0)]).toEqual([0, 7, 0]);
});
