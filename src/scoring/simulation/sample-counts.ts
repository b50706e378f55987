/** Random counts from uniform numbers: successes among trials, and arrivals. */

type Uniform = () => number;

/** Successes of independent trials. */
export function sampleBinomial(random: Uniform, trials: number, rate: number): number {
  let successes = 0;
  for (let trial = 0; trial < trials; trial++) if (random() < rate) successes++;
  return successes;
}

/** Arrivals with a mean of at most a few hundred (product of uniforms, Knuth 1969). */
export function samplePoisson(random: Uniform, mean: number): number {
  const limit = Math.exp(-mean);
  let [count, product] = [0, random()];
  while (product > limit) {
    count++;
    product *= random();
  }
  return count;
}
