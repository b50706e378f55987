import { expect, test } from "vitest";
import { sparklinePath } from "../../../src/charts/sparkline.ts";

test("the lowest value lies at the bottom, the highest at the top, within the edges", () => {
  expect(sparklinePath([0, 5, 10])).toBe("M2 18L48 10L94 2");
});

test("a level series runs through the middle", () => {
  expect(sparklinePath([3, 3])).toBe("M2 10L94 10");
});

test("a missing month is a gap, never a zero", () => {
  expect(sparklinePath([4, null, 8, 6])).toBe("M2 18M63 2L94 10");
});

test("one value is no course", () => {
  expect(sparklinePath([null, 7, null])).toBeNull();
  expect(sparklinePath([])).toBeNull();
});
