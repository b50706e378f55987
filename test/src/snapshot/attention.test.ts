import { expect, test } from "vitest";
import { attentionOf } from "../../../src/snapshot/attention.ts";
import { Figures } from "../../../src/snapshot/figures.ts";
import { fixtureMetrics, snapshotFixture } from "../../support/snapshot-fixture.ts";

const watched = ["complaints-received", "sale-archive-on-time-rate", "deal-rate"];
const metrics = fixtureMetrics.filter(({ id }) => watched.includes(id));

test("missed targets come first with the worst store, then what got worse against both month and year", () => {
  const findings = attentionOf(new Figures(snapshotFixture()), metrics, "2026-09");
  expect(findings.map(({ metric, kind }) => [metric, kind])).toEqual([
    ["sale-archive-on-time-rate", "below_target"],
    ["complaints-received", "worsening"],
  ]);
  expect(findings[0]?.text).toBe(
    "88.0%（176/200），低于目标 95.0%（-7.0 个百分点）；未达标 2 店，差距最大的是城西店 83.0%（83/100）。",
  );
  expect(findings[1]?.text).toBe("176，环比 +1.1%，同比 +15.8%，两项均变差。");
});

test("without a year before nothing is called worse", () => {
  const findings = attentionOf(new Figures(snapshotFixture()), metrics, "2026-01");
  expect(findings.every(({ kind }) => kind === "below_target")).toBe(true);
});
