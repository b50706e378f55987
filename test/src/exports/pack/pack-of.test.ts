import { describe, expect, test } from "vitest";
import type { PackRequest } from "../../../../src/exports/pack/pack-context.ts";
import { packOf } from "../../../../src/exports/pack/pack-of.ts";
import { valueText } from "../../../../src/snapshot/figure-text.ts";
import { Figures } from "../../../../src/snapshot/figures.ts";
import type { AudienceView, Snapshot } from "../../../../src/snapshot/snapshot.ts";
import { snapshotFixture } from "../../../support/snapshot-fixture.ts";

const request: PackRequest = { period: "2026-03", external: false, copyLabel: "编号 2026-0001" };

const withAudience = (changes: Partial<AudienceView>): Snapshot => {
  const snapshot = snapshotFixture();
  return { ...snapshot, audience: { ...snapshot.audience, ...changes } };
};

/** The fixture's ranking period has no cells of its own. */
function withRankingPeriod(snapshot: Snapshot): Snapshot {
  const copies = snapshot.cells.filter(({ period }) => period === "2026-08");
  return { ...snapshot, cells: [...snapshot.cells, ...copies.map((cell) => ({ ...cell, period: "2026-P4" }))] };
}

describe("the pack of a month", () => {
  const pack = packOf(snapshotFixture(), request);

  test("says what it is about, of when and which copy", () => {
    expect(pack).toMatchObject({
      title: "2026年3月经营月报",
      subject: "观澜测试集团",
      asOf: "2026-09-30",
      mark: "内部资料",
      copyLabel: "编号 2026-0001",
      identify: "code",
      period: { id: "2026-03", finished: true },
    });
  });

  test("has every figure in the words of the pages", () => {
    const figures = new Figures(snapshotFixture());
    const shown = pack.sections.flatMap((section) => section.figures);
    expect(shown.length).toBeGreaterThan(10);
    for (const figure of shown) {
      const metric = figures.metric(figure.metric);
      expect(figure.text).toBe(
        valueText(figures.amount(figure.metric, "2026-03")?.value ?? null, metric?.unit ?? "count"),
      );
    }
  });

  test("puts the missed target into the title: 164 of 200 is 82 %, 13 points below 95 %", () => {
    const section = pack.sections.find(({ id }) => id === "archives-on-time");
    expect(section?.title).toBe("新车档案按时移交率 82.0%，低于目标 95.0%（-13.0 个百分点）");
  });

  test("draws a line and its target over the months up to the period", () => {
    const native = pack.sections.find(({ id }) => id === "archives-on-time")?.chart?.native;
    expect(native?.categories).toEqual(["25/8", "25/9", "25/10", "25/11", "25/12", "26/1", "26/2", "26/3"]);
    expect(native?.series[0]?.values.at(-1)).toBe(0.82);
    expect(native?.series.at(-1)).toMatchObject({ role: "reference", name: "新车档案按时移交率目标 95.0%" });
  });

  test("has section ids that can name sheets, anchors and bookmarks", () => {
    const ids = pack.sections.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9-]+$/);
  });
});

describe("what the readers may see", () => {
  test("sections follow the pages of the audience", () => {
    const pack = packOf(withAudience({ pages: ["complaints"] }), request);
    expect(pack.sections.map(({ id }) => id)).toEqual([
      "overview",
      "complaints-closing",
      "complaints-demand",
      "stores",
      "departments",
    ]);
  });

  test("grades stay in the house: a meeting inside may see them, an export to others not (X-28)", () => {
    const ids = (external: boolean) => packOf(snapshotFixture(), { ...request, external }).sections.map(({ id }) => id);
    expect(ids(false)).toContain("grades");
    expect(ids(true)).not.toContain("grades");
    expect(JSON.stringify(packOf(snapshotFixture(), { ...request, external: true }))).not.toContain("等级");
    const meeting = packOf(withAudience({ pages: ["sales"] }), request);
    expect(meeting.sections.map(({ id }) => id)).not.toContain("grades");
  });

  test("people are ranked for those who see them, and never outside", () => {
    const ranked = (snapshot: Snapshot, external = false) =>
      packOf(withRankingPeriod(snapshot), { ...request, period: "2026-P4", external }).sections.some(
        ({ id }) => id === "ranking-S1",
      );
    expect(ranked(snapshotFixture())).toBe(true);
    expect(ranked(snapshotFixture(), true)).toBe(false);
    expect(ranked(withAudience({ identifiers: "none" }))).toBe(false);
    expect(ranked(withAudience({ pages: ["sales"] }))).toBe(false);
  });
});

test("a two-month pack has a card for every ranked adviser with the rates of the ranking", () => {
  const pack = packOf(withRankingPeriod(snapshotFixture()), { ...request, period: "2026-P4" });
  const cards = pack.sections.filter(({ chapter }) => chapter === "辅导卡");
  expect(cards.map(({ id }) => id)).toEqual([
    "card-S1-1",
    "card-S1-2",
    "card-S1-3",
    "card-S2-1",
    "card-S2-2",
    "card-S2-3",
  ]);
  expect(cards[0]?.title).toBe("城东店 S1-01：无显著差异");
  expect(cards[0]?.figures.map(({ text, parts }) => [text, parts])).toEqual([
    ["72.5%", "29/40"],
    ["47.5%", "19/40"],
    ["25.0%", "10/40"],
  ]);
  expect(cards[0]?.figures[2]?.target).toBe("门店 20.0%");
});

test("refuses a period without data", () => {
  expect(() => packOf(snapshotFixture(), { ...request, period: "2031-01" })).toThrow(
    'unknown period: "2031-01" (data for 2025-08 … 2026-09)',
  );
});
