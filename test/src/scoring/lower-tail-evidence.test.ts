import { expect, test } from "vitest";
import { lowerTails } from "../../../src/scoring/lower-tail-evidence.ts";
import { counts } from "../../support/ranking-fixtures.ts";

const none = counts([0, 0, 0, 0]);
const months = [none];

test("the chance of the period's deals at the store's rate: none of three at one half is 1/8", () => {
  const tails = lowerTails(
    { counts: counts([3, 0, 0, 0]), months, before: none },
    { counts: counts([10, 0, 0, 5]), months, before: none },
  );
  expect(tails.period.tail).toBeCloseTo(1 / 8, 12);
  expect(tails.both).toBeNull();
});

test("both periods add up, of the person and of the store", () => {
  const tails = lowerTails(
    { counts: counts([1, 0, 0, 0]), months, before: counts([2, 0, 0, 1]) },
    { counts: counts([10, 0, 0, 6]), months, before: counts([10, 0, 0, 4]) },
  );
  // At most one of three at one half: 4/8.
  expect(tails.both?.tail).toBeCloseTo(1 / 2, 12);
  expect(tails.both?.own).toMatchObject({ parties: 3, orders: 1 });
});

test("more orders than parties are all, of the person and of the store", () => {
  const tails = lowerTails(
    { counts: counts([3, 0, 0, 4]), months, before: none },
    { counts: counts([10, 0, 0, 12]), months, before: none },
  );
  expect(tails.period.tail).toBe(1);
});
