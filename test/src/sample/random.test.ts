import { expect, test } from "vitest";
import { Random } from "../../../src/sample/random.ts";

const draws = (random: Random, n: number): number[] => Array.from({ length: n }, () => random.next());

test("the same seed gives the same numbers, another seed others", () => {
  expect(draws(new Random("1"), 5)).toEqual(draws(new Random("1"), 5));
  expect(draws(new Random("1"), 5)).not.toEqual(draws(new Random("2"), 5));
});

test("a stream does not depend on what was drawn from its parent", () => {
  const drawn = new Random("1");
  draws(drawn, 100);
  expect(draws(drawn.fork("orders"), 5)).toEqual(draws(new Random("1").fork("orders"), 5));
  expect(draws(new Random("1").fork("orders"), 5)).not.toEqual(draws(new Random("1").fork("visits"), 5));
});

test("numbers lie in [0, 1) and fill it evenly", () => {
  const tenths = Array<number>(10).fill(0);
  for (const value of draws(new Random("even"), 10_000)) {
    expect(value >= 0 && value < 1).toBe(true);
    tenths[Math.floor(value * 10)] = (tenths[Math.floor(value * 10)] ?? 0) + 1;
  }
  expect(Math.min(...tenths)).toBeGreaterThan(900);
  expect(Math.max(...tenths)).toBeLessThan(1100);
});

test("int reaches both ends, weighted leaves out what weighs nothing", () => {
  const random = new Random("ends");
  expect(new Set(Array.from({ length: 200 }, () => random.int(1, 3)))).toEqual(new Set([1, 2, 3]));
  expect(new Set(Array.from({ length: 200 }, () => random.weighted({ a: 1, b: 0 })))).toEqual(new Set(["a"]));
});

test("poisson has the mean it is asked for", () => {
  const random = new Random("poisson");
  const mean = Array.from({ length: 5000 }, () => random.poisson(4)).reduce((sum, each) => sum + each, 0) / 5000;
  expect(mean).toBeGreaterThan(3.9);
  expect(mean).toBeLessThan(4.1);
});
