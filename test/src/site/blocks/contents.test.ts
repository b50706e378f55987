import { expect, test } from "vitest";
import { contextOf, renderBlock, wordsOf } from "../../../support/fixture-page.ts";
import { snapshotFixture } from "../../../support/snapshot-fixture.ts";

test("every month, newest first, and the newest page of each other section", () => {
  const markup = renderBlock("contents", "", contextOf("index"));
  expect(markup.match(/href="monthly\/\d{4}-\d\d\.html"/g)).toHaveLength(14);
  expect(wordsOf(markup)).toMatch(/^经营月报 2026年9月 2026年8月/);
  expect(markup).toContain('href="ranking/2026-P4.html"');
  expect(markup).toContain('href="tiers/2026-09.html"');
  expect(markup).toContain('href="quality.html"');
});

test("nothing that the audience may not open", () => {
  const snapshot = snapshotFixture();
  const audience = { ...snapshot.audience, pages: ["archives"] };
  const context = contextOf("index", { ...snapshot, audience });
  expect(renderBlock("contents", "", context).match(/href="[^"]+"/g)).toEqual(['href="archives/2026-09.html"']);
  expect(renderBlock("contents", "show: latest", context)).toBe("");
});
