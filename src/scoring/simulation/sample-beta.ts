/** One draw of a beta distribution from uniform numbers. */

type Uniform = () => number;

/** Beta(alpha, beta) as a ratio of two gamma draws; both parameters above 0. */
export function sampleBeta(random: Uniform, alpha: number, beta: number): number {
  const a = sampleGamma(random, alpha);
  return a / (a + sampleGamma(random, beta));
}

/** Gamma(shape, 1) by Marsaglia and Tsang (2000), with their boost for shapes below 1. */
function sampleGamma(random: Uniform, shape: number): number {
  if (shape < 1) return sampleGamma(random, shape + 1) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = sampleNormal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Standard normal by Box and Muller. */
const sampleNormal = (random: Uniform): number => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
