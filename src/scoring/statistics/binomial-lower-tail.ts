/** How likely a count as low as the one seen is, when everybody has the same rate. */

/** Exact P(X ≤ successes) for X binomial(trials, rate); 1 when successes reach the trials. */
export function binomialLowerTail(successes: number, trials: number, rate: number): number {
  if (successes >= trials || rate <= 0) return 1;
  if (rate >= 1) return 0;
  const odds = Math.log(rate) - Math.log1p(-rate);
  let logMass = trials * Math.log1p(-rate);
  let sum = Math.exp(logMass);
  for (let k = 0; k < successes; k++) {
    logMass += Math.log((trials - k) / (k + 1)) + odds;
    sum += Math.exp(logMass);
  }
  return Math.min(1, sum);
}
