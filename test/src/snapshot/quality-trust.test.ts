import { describe, expect, test } from "vitest";
import { gradeOf, shareOf, trustOf } from "../../../src/snapshot/quality-trust.ts";
import { snapshotFixture } from "../../support/snapshot-fixture.ts";

const limits = { notice: 2, doubt: 10 };

test.each([
  [0, 50, "sound"],
  [1, 50, "sound"],
  [2, 50, "notice"],
  [5, 50, "notice"],
  [6, 50, "doubt"],
  [7, 350, "sound"],
] as const)("%i of %i: a limit itself is not exceeded", (affected, checked, grade) => {
  expect(gradeOf(affected, checked, limits)).toBe(grade);
});

describe("the trust in a figure", () => {
  const { quality } = snapshotFixture();

  test("is that of its worst check in the month, over all stores", () => {
    const trust = trustOf(quality, "deal-rate", "2026-09");
    expect(trust?.grade).toBe("notice");
    expect(trust?.shares.map(({ check, affected, checked }) => [check.id, affected, checked])).toEqual([
      ["order-without-visit", 2, 50],
    ]);
    expect(trustOf(quality, "deal-rate", "2026-08")?.grade).toBe("sound");
  });

  test("is not stated when nothing was looked at, no check touches it, or no limit is in force", () => {
    expect(trustOf(quality, "test-drive-rate", "2026-09")).toBeNull();
    expect(trustOf(quality, "deal-rate", "2026-07")).toBeNull();
    expect(trustOf(quality, "complaints-received", "2026-09")).toBeNull();
    expect(trustOf({ ...quality, trustLimits: null }, "deal-rate", "2026-09")).toBeNull();
  });

  test("of a check to date takes all earlier months along", () => {
    const [first] = quality.checks;
    if (first === undefined) throw new Error("the fixture has no check");
    expect(shareOf({ ...first, span: "to_date" }, "2026-09", limits)).toMatchObject({ checked: 90, affected: 2 });
    expect(shareOf({ ...first, span: "to_date" }, "2026-08", limits)).toMatchObject({ checked: 40, affected: 0 });
  });
});
