/** The calibration that the site prints belongs to the rules that run, and shows what is said of them. */
import { expect, test } from "vitest";
import { calibratedSettings } from "../../../src/scoring/calibration/run-calibration.ts";
import { publishedCalibration } from "../../../src/snapshot/published-calibration.ts";
import { rulesWith } from "../../support/ranking-fixtures.ts";

const report = publishedCalibration();
const over = (of: (cell: (typeof report.power)[number]) => number) =>
  report.power.reduce((sum, cell) => sum + of(cell), 0);

test("it was made with the built-in settings", () => {
  expect(report.settings).toEqual(calibratedSettings(rulesWith()));
});

test("equals are named in at most one period of ten at every size of team, in the first period and in the sixth", () => {
  for (const each of report.falseNaming) {
    expect(Math.max(each.inPeriod, each.inFirst, each.inLast)).toBeLessThanOrEqual(0.1);
    expect(each.lastInPeriod).toBe(1);
  }
});

test("with a year known every weak adviser is named more often than by the other rules; in the first none is behind", () => {
  for (const { rule, wilson, lastPlace, factor, parties } of report.power) {
    const noise = 2 * Math.sqrt(0.5 / report.repetitions);
    const cell = `${factor} of ${parties}`;
    expect(rule.last, cell).toBeGreaterThan(Math.max(wilson.last, lastPlace.last) - noise / 4);
    expect(rule.first, cell).toBeGreaterThan(wilson.first - noise);
    expect(rule.medianPeriods ?? 99, cell).toBeLessThanOrEqual(wilson.medianPeriods ?? 99);
  }
  expect(over(({ rule }) => rule.last)).toBeGreaterThan(1.5 * over(({ wilson }) => wilson.last));
  expect(over(({ rule }) => rule.year)).toBeGreaterThan(over(({ wilson }) => wilson.year) + 1);
});
