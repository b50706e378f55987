import { expect, test } from "vitest";
import { requireLength } from "../../../src/scoring/ranking-rules.ts";
import { rulesWith } from "../../support/ranking-fixtures.ts";

test("the rules of the sales profile", () => {
  expect(rulesWith()).toEqual({
    periodMonths: 2,
    measures: [
      { rate: "contact", weight: 1 },
      { rate: "test_drive", weight: 1 },
      { rate: "deal", weight: 1 },
    ],
    tieBreak: ["deal", "units"],
    minParties: 20,
    denominator: "first_visits",
    cohortDays: 30,
    bottomSize: 1,
    roles: ["sales_advisor"],
    maxAbsence: 0.5,
    tailProbability: 0.1,
    watchProbability: 0.025,
    dispersionLevel: 0.05,
    pooledPeriods: 5,
  });
});

test("a measure that does not exist is named", () => {
  const overrides = [{ id: "ranking.two_months", measures: ["smile-rate"], weights: [1] }];
  expect(() => rulesWith(overrides)).toThrow('unknown measure in ranking.two_months: "smile-rate"');
});

test("a period of another length is refused", () => {
  expect(() => requireLength(rulesWith(), { id: "2026-03", months: 1 })).toThrow(
    'invalid period: "2026-03" (the ranking takes 2 months)',
  );
  expect(() => requireLength(rulesWith(), { id: "2026-P2", months: 2 })).not.toThrow();
});
