import { describe, expect, test } from "vitest";
import { changeOf } from "../../../src/snapshot/change.ts";

const rate = (value: number | null, before: number | null) =>
  changeOf({ value, before, unit: "ratio", direction: "higher" });
const count = (value: number | null, before: number | null) =>
  changeOf({ value, before, unit: "count", direction: "lower" });

describe("changeOf", () => {
  test("rates change in percentage points, counts in percent", () => {
    expect(rate(0.923, 0.9)).toEqual({ text: "+2.3 个百分点", sense: "up", better: true });
    expect(count(15, 12)).toEqual({ text: "+25.0%", sense: "up", better: false });
    expect(count(9, 12)).toEqual({ text: "-25.0%", sense: "down", better: true });
  });

  test("a change that rounds to nothing is none", () => {
    expect(rate(0.9004, 0.9)).toEqual({ text: "持平", sense: "same", better: null });
    expect(rate(0.9005, 0.9).text).toBe("+0.1 个百分点");
  });

  test("without a figure on either side, or from zero, there is no change to name", () => {
    expect(rate(null, 0.9).text).toBe("—");
    expect(rate(0.9, null).text).toBe("—");
    expect(count(3, 0)).toEqual({ text: "上期为 0", sense: "none", better: null });
    expect(count(0, 0).text).toBe("持平");
  });

  test("a neutral measure is neither better nor worse", () => {
    expect(changeOf({ value: 2, before: 1, unit: "count", direction: "neutral" }).better).toBeNull();
  });
});
