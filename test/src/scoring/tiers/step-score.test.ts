import { expect, test } from "vitest";
import { stepScore } from "../../../../src/scoring/tiers/step-score.ts";

const classes = [
  { name: "大", at_least: 100 },
  { name: "中", at_least: 50 },
  { name: "小", at_least: 10 },
  { name: "微", at_least: 1 },
];

test.each([
  [100, 100, "大"],
  [99.99, 75, "中"],
  [50, 75, "中"],
  [10, 50, "小"],
  [1, 25, "微"],
  [0.99, 0, null],
  [-5, 0, null],
])("%d gives %d points, step %s", (value, score, name) => {
  expect(stepScore(value, classes)).toEqual({ score, name });
});
