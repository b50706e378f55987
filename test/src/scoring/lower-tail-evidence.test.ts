import { expect, test } from "vitest";
import { looksOf, lowerTails, lowestTail } from "../../../src/scoring/lower-tail-evidence.ts";
import { counts, type Funnel } from "../../support/ranking-fixtures.ts";

const part = (period: Funnel, earlier: readonly Funnel[] = []) => ({
  counts: counts(period),
  months: [],
  earlier: earlier.map(counts),
});

test("the chance of the period's deals: five deals dealt to ten parties leave three of them out once in twelve", () => {
  const tails = lowerTails(part([3, 0, 0, 0]), part([10, 0, 0, 5]), 1);
  expect(tails.period.tail).toBeCloseTo(1 / 12, 12);
  expect(tails.pooled).toBeNull();
  expect(lowestTail(tails)).toBe(tails.period.tail);
  expect(looksOf(tails)).toBe(1);
});

test("periods add up, of the person and of the store", () => {
  const half: Funnel = [2, 0, 0, 1];
  const tails = lowerTails(part([1, 0, 0, 0], [[1, 0, 0, 0]]), part(half, [half]), 1);
  expect(tails.pooled).toMatchObject({ periods: 1, tail: expect.closeTo(1 / 4, 12), own: { parties: 2, orders: 0 } });
  expect(lowestTail(tails)).toBeCloseTo(1 / 4, 12);
  expect(looksOf(tails)).toBe(2);
});

test("a period in which the person received nobody is skipped, with the store's counts of it", () => {
  const half: Funnel = [2, 0, 0, 1];
  const store = part(half, [[2, 0, 0, 2], half]);
  const tails = lowerTails(
    part(
      [1, 0, 0, 0],
      [
        [0, 0, 0, 0],
        [1, 0, 0, 0],
      ],
    ),
    store,
    1,
  );
  expect(tails.pooled).toMatchObject({ periods: 1, tail: expect.closeTo(1 / 4, 12), group: { parties: 4, orders: 2 } });
});

test("what good earlier periods excuse still counts in the period alone", () => {
  const tails = lowerTails(part([3, 0, 0, 0], [[5, 0, 0, 5]]), part([10, 0, 0, 5], [[10, 0, 0, 5]]), 1);
  expect(tails.pooled?.tail).toBeGreaterThan(0.9);
  expect(lowestTail(tails)).toBeCloseTo(1 / 12, 12);
});

test("a spread beyond chance among the others makes a low result less remarkable", () => {
  const own = part([30, 0, 0, 0]);
  const store = part([300, 0, 0, 60]);
  expect(lowerTails(own, store, 4).period.tail).toBeGreaterThan(lowerTails(own, store, 1).period.tail * 10);
});

test("more orders than parties are all, of the person and of the store", () => {
  expect(lowerTails(part([3, 0, 0, 4]), part([10, 0, 0, 12]), 1).period.tail).toBe(1);
});
