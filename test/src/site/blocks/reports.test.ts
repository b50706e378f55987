import { expect, test } from "vitest";
import { contextOf, renderBlock, wordsOf } from "../../../support/fixture-page.ts";
import { snapshotFixture } from "../../../support/snapshot-fixture.ts";

test("counts what became of the reports and lists each with its days", () => {
  const words = wordsOf(renderBlock("reports", "", contextOf("rules")));
  expect(words).toContain("截至 2026-09-30：按时 0 份，迟报 1 份，逾期未报 1 份，未到期 1 份");
  expect(words).toContain("投诉统计表 城东店 2026年8月 2026-09-10 — — — 2026-09-11 迟报");
});

test("says so when no register is kept", () => {
  const snapshot = { ...snapshotFixture(), reports: [] };
  expect(wordsOf(renderBlock("reports", "", contextOf("rules", snapshot)))).toBe("没有报表报送的登记。");
});
