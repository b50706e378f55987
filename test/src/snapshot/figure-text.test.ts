import { describe, expect, test } from "vitest";
import { absenceText, axisValue, grouped, partsText, percentOf, valueText } from "../../../src/snapshot/figure-text.ts";
import { Figures } from "../../../src/snapshot/figures.ts";
import { fixtureMetrics, snapshotFixture } from "../../support/snapshot-fixture.ts";

describe("valueText", () => {
  test("percentages with one decimal, half up (V-12)", () => {
    expect(valueText(0.8995, "ratio")).toBe("90.0%");
    expect(valueText(0.8994, "ratio")).toBe("89.9%");
    expect(valueText(1 / 3, "ratio")).toBe("33.3%");
  });

  test("money in yuan, counts with thousands, days with their unit", () => {
    expect(valueText(123_450_000, "fen")).toBe("1,234,500 元");
    expect(valueText(1250, "fen")).toBe("12.50 元");
    expect(valueText(1204, "count")).toBe("1,204");
    expect(valueText(4.25, "days")).toBe("4.3 天");
    expect(valueText(1.26, "per_hundred")).toBe("1.3");
  });

  test("nothing due is a dash, never 0 % (V-11)", () => {
    expect(valueText(null, "ratio")).toBe("—");
    expect(axisValue(null, "ratio")).toBeNull();
  });
});

test("a rate shows its numerator and denominator, a count does not", () => {
  expect(partsText({ numerator: 1040, denominator: 1140, value: 1040 / 1140 }, "ratio")).toBe("1,040/1,140");
  expect(partsText({ numerator: 7, denominator: null, value: 7 }, "count")).toBe("");
  expect(partsText({ numerator: null, denominator: 0, value: null }, "ratio")).toBe("");
});

test("a dash says why", () => {
  const figures = new Figures(snapshotFixture());
  const metric = fixtureMetrics.find(({ hasDeadline }) => hasDeadline);
  if (metric === undefined) throw new Error("fixture without metrics");
  const figure = { ...figures.figure(metric, "2026-09"), value: null, denominator: 0 };
  expect(absenceText(figure)).toBe("本期无到期项");
  expect(absenceText({ ...figure, denominator: null })).toBe("本期无数据");
});

test("shares and thousands", () => {
  expect(percentOf(1, 8)).toBe("12.5%");
  expect(percentOf(1, 0)).toBe("");
  expect(grouped(1234567.5)).toBe("1,234,567.5");
});
