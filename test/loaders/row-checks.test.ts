import { expect, test } from "vitest";
import { notBefore, notNegative } from "../../loaders/row-checks.ts";

test.each([
  ["2026-03-05", "2026-03-05", true],
  ["2026-03-04", "2026-03-05", false],
  ["2026-03-05 10:00:00", "2026-03-05 10:00:00", true],
  ["2026-03-05 09:59:59", "2026-03-05 10:00:00", false],
  ["2026-03-05 00:00:00", "2026-03-05 10:00:00", true],
  ["2026-03-05", "2026-03-05 10:00:00", true],
  ["2026-03-04 23:59:59", "2026-03-05", false],
  [null, "2026-03-05", true],
  ["2026-03-04", null, true],
])("%s after %s is fine: %s", (later, earlier, isFine) => {
  expect(notBefore("later", "earlier")({ later, earlier }) === undefined).toBe(isFine);
});

test("a breach names the column and what it should have been", () => {
  expect(notBefore("b", "a")({ a: "2026-03-05", b: "2026-03-04" })).toEqual({
    column: "b",
    expected: "a (2026-03-05) or later",
  });
});

test.each([
  [0, true],
  [1, true],
  [-1, false],
  [null, true],
])("%s is not negative: %s", (amount, isFine) => {
  expect(notNegative("amount")({ amount }) === undefined).toBe(isFine);
});
