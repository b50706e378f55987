/** One draw of a beta distribution from uniform numbers. */
import type { BetaPrior } from "../statistics/beta-binomial-prior.ts";

type Uniform = () => number;

/** A ratio of two gamma draws; both parameters above 0. */
export function sampleBeta(random: Uniform, { alpha, beta }: BetaPrior): number {
  const a = sampleGamma(random, alpha);
  return a / (a + sampleGamma(random, beta));
}

/** Gamma(shape, 1) by Marsaglia and Tsang (2000), with their squeeze and their boost for shapes below 1. */
function sampleGamma(random: Uniform, shape: number): number {
  if (shape < 1) return sampleGamma(random, shape + 1) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = sampleNormal(random);
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    const u = random();
    if (u < 1 - 0.0331 * x * x * x * x) return d * v;
    if (Math.log(u) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Standard normal by Box and Muller's polar method (Marsaglia 1964). */
function sampleNormal(random: Uniform): number {
  for (;;) {
    const x = 2 * random() - 1;
    const y = 2 * random() - 1;
    const s = x * x + y * y;
    if (s > 0 && s < 1) return x * Math.sqrt((-2 * Math.log(s)) / s);
  }
}
