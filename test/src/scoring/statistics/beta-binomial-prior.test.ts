import { expect, test } from "vitest";
import { betaBinomialPrior } from "../../../../src/scoring/statistics/beta-binomial-prior.ts";

test("by hand: 10 % and 30 % of 100 each", () => {
  // Mean 0.2; variance of the rates 2 × 0.1² ÷ 1 = 0.02; binomial noise 0.16 ÷ 100 = 0.0016; between 0.0184.
  const prior = betaBinomialPrior([
    { successes: 10, trials: 100 },
    { successes: 30, trials: 100 },
  ]);
  const strength = 0.16 / 0.0184 - 1;
  expect(prior?.alpha).toBeCloseTo(0.2 * strength, 10);
  expect(prior?.beta).toBeCloseTo(0.8 * strength, 10);
});

test("rates no further apart than chance leaves are pooled", () => {
  const even = { successes: 10, trials: 50 };
  expect(betaBinomialPrior([even, { successes: 11, trials: 50 }, { successes: 9, trials: 50 }])).toBeNull();
});

test("nothing to compare: one member, no trials, or all or none succeed", () => {
  expect(betaBinomialPrior([{ successes: 3, trials: 10 }])).toBeNull();
  expect(betaBinomialPrior([])).toBeNull();
  expect(betaBinomialPrior([0, 0].map((successes) => ({ successes, trials: 30 })))).toBeNull();
  expect(betaBinomialPrior([30, 30].map((successes) => ({ successes, trials: 30 })))).toBeNull();
});

test("members without trials change nothing", () => {
  const members = [
    { successes: 10, trials: 100 },
    { successes: 30, trials: 100 },
  ];
  expect(betaBinomialPrior([...members, { successes: 0, trials: 0 }])).toEqual(betaBinomialPrior(members));
});

test("the prior never weighs less than one observation, however extreme the rates", () => {
  const prior = betaBinomialPrior([
    { successes: 0, trials: 1000 },
    { successes: 1000, trials: 1000 },
  ]);
  expect(prior).toEqual({ alpha: 0.5, beta: 0.5 });
});
