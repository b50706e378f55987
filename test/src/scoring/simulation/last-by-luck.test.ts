import { expect, test } from "vitest";
import { lastByLuck } from "../../../../src/scoring/simulation/last-by-luck.ts";

const measures = [{ rate: 0.2, weight: 1 }];
const sum = (shares: readonly number[]) => shares.reduce((all, each) => all + each, 0);

test("somebody is always last, and of four with equal numbers each one time in four", () => {
  const shares = lastByLuck([50, 50, 50, 50], measures, { seed: "1", draws: 4_000 });
  expect(sum(shares)).toBeCloseTo(1, 9);
  for (const share of shares) expect(Math.abs(share - 1 / 4)).toBeLessThan(0.03);
});

test("fewer parties make both ends likelier", () => {
  const [few = 0, many = 1] = lastByLuck([10, 200, 200, 200], measures, { seed: "1", draws: 2_000 });
  expect(few).toBeGreaterThan(many + 0.1);
});

test("the same seed gives the same shares", () => {
  expect(lastByLuck([20, 30], measures, { seed: "a" })).toEqual(lastByLuck([20, 30], measures, { seed: "a" }));
});
