import { expect, test } from "vitest";
import { sampleBeta } from "../../../../src/scoring/simulation/sample-beta.ts";
import { seededRandom } from "../../../../src/scoring/simulation/seeded-random.ts";

test.each([
  [2, 5],
  [0.5, 0.5],
  [31, 186],
])("Beta(%f, %f) has its mean and variance", (alpha, beta) => {
  const random = seededRandom(`${alpha}/${beta}`);
  const draws = Array.from({ length: 50_000 }, () => sampleBeta(random, { alpha, beta }));
  const mean = draws.reduce((a, b) => a + b, 0) / draws.length;
  const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / draws.length;
  const total = alpha + beta;
  const expectedVariance = (alpha * beta) / (total ** 2 * (total + 1));
  expect(Math.abs(mean - alpha / total)).toBeLessThan(4 * Math.sqrt(expectedVariance / draws.length));
  expect(variance / expectedVariance).toBeCloseTo(1, 1);
});
