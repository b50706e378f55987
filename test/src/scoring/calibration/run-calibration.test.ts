import { expect, test } from "vitest";
import { calibrationText } from "../../../../src/scoring/calibration/calibration-text.ts";
import { runCalibration } from "../../../../src/scoring/calibration/run-calibration.ts";

const report = runCalibration({
  seed: "1",
  repetitions: 60,
  teams: [12],
  weak: [{ factor: 0.4, parties: 50 }],
});

test("of twelve equals somebody is named in at most one period of ten; a last place always falls to someone", () => {
  const [equals] = report.falseNaming;
  expect(equals?.periods).toBe(360);
  expect(equals?.inPeriod.rule).toBeLessThan(0.1);
  expect(equals?.inPeriod.last).toBe(1);
});

test("one who sells less than half is found within the year, by the ranking sooner than by Wilson's interval alone", () => {
  const [weak] = report.power;
  expect(weak?.rule.year).toBeGreaterThan(weak?.wilson.year ?? 1);
  expect(weak?.rule.year).toBeGreaterThan(0.8);
  expect(weak?.medianPeriods).toBeLessThanOrEqual(4);
});

test("the same seed gives the same text", () => {
  expect(calibrationText(report)).toContain("每种情形模拟 60 年");
  expect(runCalibration({ seed: "1", repetitions: 60, teams: [12], weak: [{ factor: 0.4, parties: 50 }] })).toEqual(
    report,
  );
});
