import { expect, test } from "vitest";
import { Random } from "../../../../src/sample/random.ts";
import { drawPurpose, targetOf } from "../../../../src/sample/visits/purposes.ts";

const draws = (firm: { hasTraded: boolean } | null) => {
  const random = new Random("purposes");
  return Array.from({ length: 300 }, () => ({ purpose: drawPurpose(random, firm), target: targetOf(random, firm) }));
};

test("a peer is visited to learn, a partner to be cared for, a prospect to be won", () => {
  expect(new Set(draws(null).map((each) => each.purpose))).toEqual(new Set(["competitor", "market_research"]));
  expect(draws({ hasTraded: true }).every(({ purpose }) => /^care_|new_product/.test(purpose))).toBe(true);
  expect(draws({ hasTraded: false }).some(({ purpose }) => purpose.startsWith("care_"))).toBe(false);
});

test("what is visited follows from the trade so far", () => {
  expect(new Set(draws(null).map((each) => each.target))).toEqual(new Set(["peer"]));
  expect(new Set(draws({ hasTraded: true }).map((each) => each.target))).toEqual(new Set(["existing"]));
  expect(new Set(draws({ hasTraded: false }).map((each) => each.target))).toEqual(new Set(["target", "potential"]));
});
