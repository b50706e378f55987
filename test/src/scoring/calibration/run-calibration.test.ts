import { expect, test } from "vitest";
import { calibrationText } from "../../../../src/scoring/calibration/calibration-text.ts";
import { runCalibration } from "../../../../src/scoring/calibration/run-calibration.ts";

const quick = {
  seed: "quick",
  repetitions: 60,
  teams: [12],
  weak: [
    { factor: 0.3, parties: 50 },
    { factor: 0.5, parties: 50 },
    { factor: 0.5, parties: 120 },
    { factor: 0.7, parties: 120 },
  ],
};
const report = runCalibration(quick);

test("of twelve equals somebody is named in at most one period of ten; a last place always falls to someone", () => {
  const [equals] = report.falseNaming;
  expect(equals?.periods).toBe(360);
  expect(equals?.inPeriod).toBeLessThanOrEqual(0.1);
  expect(equals?.inLast).toBeLessThanOrEqual(0.1);
  expect(equals?.lastInPeriod).toBe(1);
  expect(equals?.lastAgainInYear).toBeGreaterThan(0.5);
});

test("with a year known a weak adviser is named far more often than by the other rules at equal false naming", () => {
  for (const { rule, wilson, lastPlace, factor } of report.power) {
    // Two standard errors of a difference of shares of 60 years.
    expect(rule.last - wilson.last, String(factor)).toBeGreaterThan(2 * Math.sqrt(0.5 / 60));
    expect(rule.last - lastPlace.last, String(factor)).toBeGreaterThan(2 * Math.sqrt(0.5 / 60));
    expect(rule.year).toBeGreaterThanOrEqual(wilson.year);
  }
});

test("in the first period, when no rule knows more than its counts, it is not behind", () => {
  const sum = (of: (cell: (typeof report.power)[number]) => number) =>
    report.power.reduce((total, cell) => total + of(cell), 0);
  const noise = 2 * Math.sqrt((report.power.length * 0.5) / 60);
  expect(sum(({ rule }) => rule.first)).toBeGreaterThan(sum(({ wilson }) => wilson.first) - noise);
  expect(sum(({ rule }) => rule.first)).toBeGreaterThan(sum(({ lastPlace }) => lastPlace.first) + 0.5);
});

test("it takes fewer periods", () => {
  for (const { rule, wilson } of report.power) {
    expect(rule.medianPeriods ?? 99).toBeLessThanOrEqual(wilson.medianPeriods ?? 99);
  }
});

test("the same seed gives the same text", () => {
  expect(calibrationText(report)).toContain("每种情形模拟 60 年");
  const small = { ...quick, repetitions: 3 };
  expect(runCalibration(small)).toEqual(runCalibration(small));
});
