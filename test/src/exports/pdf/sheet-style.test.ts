import { expect, test } from "vitest";
import { sheetStyle } from "../../../../src/exports/pdf/sheet-style.ts";
import { documentPack } from "../../../support/document-pack.ts";

test("each sheet but the cover says what it is, and a quotation mark in a name does no harm", () => {
  const style = sheetStyle({ ...documentPack(), subject: '甲"乙' }, false);
  expect(style).toContain('content:"甲\\22 乙 · 2026年9月经营月报"');
  expect(style).toContain('content:"数据截止 2026-09-30 · 读者：');
  expect(style).toContain("编号 2026-0007");
  expect(style).toMatch(/@page :first\{@top-left\{content:none\}/);
  expect(style).toContain("size:A4 portrait");
  expect(sheetStyle(documentPack(), true)).toContain("size:A4 landscape");
});
