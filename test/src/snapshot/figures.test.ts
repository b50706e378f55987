import { describe, expect, test } from "vitest";
import { Figures, yearBefore } from "../../../src/snapshot/figures.ts";
import { snapshotFixture } from "../../support/snapshot-fixture.ts";

const figures = new Figures(snapshotFixture());
const metric = figures.metric("sale-archive-on-time-rate");
if (metric === undefined) throw new Error("fixture without sale-archive-on-time-rate");

describe("figure", () => {
  test("of the group stands beside its target, the month before and the year before", () => {
    expect(figures.figure(metric, "2026-09")).toMatchObject({
      numerator: 176,
      denominator: 200,
      value: 0.88,
      target: 0.95,
      met: false,
      previous: { numerator: 174 },
      lastYear: { numerator: 152 },
    });
  });

  test("of a store takes the group's target when the store has none", () => {
    expect(figures.figure(metric, "2026-09", { store: "S1" })).toMatchObject({
      numerator: 93,
      denominator: 100,
      target: 0.95,
    });
  });

  test("of a month without data is empty, and so are its neighbours", () => {
    expect(figures.figure(metric, "2025-08")).toMatchObject({ value: 0.75, previous: null, lastYear: null });
    expect(figures.figure(metric, "2025-07")).toMatchObject({ value: null, met: null });
  });
});

test("the year before keeps month and two-month period", () => {
  expect(yearBefore("2026-03")).toBe("2025-03");
  expect(yearBefore("2026-P2")).toBe("2025-P2");
});
