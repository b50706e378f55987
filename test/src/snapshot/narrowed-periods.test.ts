import { describe, expect, test } from "vitest";
import { parsePeriod } from "../../../src/calendar/periods.ts";
import { narrowedPeriods } from "../../../src/snapshot/narrowed-periods.ts";
import { coveredPeriods } from "../../../src/snapshot/periods-with-data.ts";

const covered = coveredPeriods("2024-01-01", "2026-09-30");
const ids = (periods: readonly { readonly id: string }[]) => periods.map(({ id }) => id);
const near = (period: string) => narrowedPeriods(covered, parsePeriod(period));

describe("narrowed to one period", () => {
  test("a month keeps itself and the twelve before it, which hold all it is compared with", () => {
    const { months, compared, rankingPeriods, graded } = near("2026-03");
    expect([months[0]?.id, months.at(-1)?.id, months.length]).toEqual(["2025-03", "2026-03", 13]);
    expect([compared, rankingPeriods]).toEqual([[], []]);
    expect(ids(graded)).toEqual(["2026-03"]);
  });

  test("two months keep their ranking and the periods they are compared with", () => {
    const { compared, rankingPeriods } = near("2026-P2");
    expect(ids(compared)).toEqual(["2026-P2", "2026-P1", "2025-P2"]);
    expect(ids(rankingPeriods)).toEqual(["2026-P2"]);
  });

  test("what lies before the data is not compared", () => {
    expect(ids(near("2024-P1").compared)).toEqual(["2024-P1"]);
  });

  test("a year is compared with the year before once", () => {
    expect(ids(near("2026").compared)).toEqual(["2026", "2025"]);
  });
});

test("without a focus everything stays", () => {
  expect(narrowedPeriods(covered, undefined)).toEqual({ ...covered, compared: [], graded: covered.months });
});

test("a period without data is refused", () => {
  expect(() => near("2031-01")).toThrow('unknown period: "2031-01" (data for 2024年1月 … 2026年9月)');
  expect(() => near("2023")).toThrow("unknown period");
});
