import { expect, test } from "vitest";
import { expectedRates } from "../../../../src/scoring/statistics/expected-rates.ts";
import { hospitals } from "../../../support/surgical-hospitals.ts";

test("equals are all expected at the group's rate", () => {
  const members = [10, 11, 9].map((successes) => ({ successes, trials: 50 }));
  expect(expectedRates(members)({ successes: 9, trials: 50 })).toBe(30 / 150);
  expect(expectedRates([])({ successes: 0, trials: 0 })).toBeNull();
});

/**
 * Posterior means of the random-effects model as the BUGS manual prints them: logit-normal instead of beta, so they
 * agree to about a percentage point. Hospital A with no death of 47 is drawn up, H with 31 of 215 down.
 */
test.each([
  [0, 0.053],
  [1, 0.103],
  [3, 0.059],
  [7, 0.122],
  [8, 0.07],
  [10, 0.102],
])("hospital %i of the BUGS manual is expected near %s", (index, published) => {
  const hospital = hospitals[index];
  if (hospital === undefined) throw new Error("no hospital");
  expect(Math.abs((expectedRates(hospitals)(hospital) ?? 0) - published)).toBeLessThan(0.012);
});
