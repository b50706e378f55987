import { expect, test } from "vitest";
import { dispersedLimit, dispersedTail, overDispersion } from "../../../../src/scoring/statistics/over-dispersion.ts";
import { hospitals } from "../../../support/surgical-hospitals.ts";

const group = (counts: readonly number[]) => counts.map((successes) => ({ successes, trials: 100 }));

test("a group that differs by chance only needs no widening", () => {
  expect(overDispersion(group([18, 19, 20, 20, 21, 22]), 0.05)).toBe(1);
});

test("the mean square of the z scores: five at 10 and five at 30 of 100 are each 2.5 standard deviations off", () => {
  const factor = overDispersion(group([10, 10, 10, 10, 10, 30, 30, 30, 30, 30]), 0.05);
  expect(factor).toBeCloseTo(2.5 ** 2, 12);
});

test("one outlier among ten counts as the next one does", () => {
  expect(overDispersion(group([0, 20, 20, 20, 20, 20, 20, 20, 20, 20]), 0.05)).toBe(1);
});

test("level 0 never widens, nor do fewer than three", () => {
  expect(overDispersion(group([10, 10, 10, 10, 10, 30, 30, 30, 30, 30]), 0)).toBe(1);
  expect(overDispersion(group([5, 35]), 0.05)).toBe(1);
});

test("the twelve hospitals of the BUGS manual differ by more than chance, hospital H not being the whole of it", () => {
  const factor = overDispersion(hospitals, 0.05);
  expect(factor).toBeGreaterThan(1.5);
  expect(factor).toBeLessThan(4);
});

test("a tail two standard deviations out is one at four times the variance, and a limit the other way round", () => {
  expect(dispersedTail(0.0227501319481792, 4)).toBeCloseTo(0.158655253931457, 9);
  expect(dispersedLimit(0.158655253931457, 4)).toBeCloseTo(0.0227501319481792, 9);
  expect(dispersedTail(0.02, 1)).toBe(0.02);
});
