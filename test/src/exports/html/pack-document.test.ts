import { describe, expect, test } from "vitest";
import { packDocument } from "../../../../src/exports/html/pack-document.ts";
import { documentPack, writeOptions } from "../../../support/document-pack.ts";

const pack = documentPack();
const document = packDocument(pack, { ...writeOptions, style: "" });

describe("packDocument", () => {
  test("says on its cover what it is, from when, for whom and which copy", () => {
    const cover = document.slice(document.indexOf('class="cover"'), document.indexOf('class="contents"'));
    for (const words of ["内部资料", "2026年9月经营月报", "观澜测试集团", "2026-09-30", "编号 2026-0007"]) {
      expect(cover).toContain(words);
    }
  });

  test("contents lead to every chapter and finding", () => {
    const ids = [...document.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const links = [...document.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(links));
    expect(links).toEqual(expect.arrayContaining(pack.sections.map(({ id }) => id)));
    expect(links.at(-1)).toBe("notes");
  });

  test("draws every chart and names it for those who do not see it", () => {
    const charts = pack.sections.filter(({ chart }) => chart !== null);
    expect(charts.length).toBeGreaterThan(4);
    expect(document.match(/<figure role="img" aria-label="[^"]+：[^"]+">/g)).toHaveLength(charts.length);
    expect(document.match(/<svg /g)).toHaveLength(charts.length);
  });

  test("explains each measure once", () => {
    const notes = document.slice(document.indexOf('class="notes"'));
    expect(notes.match(/<dt>成交率<small>/g)).toHaveLength(1);
    expect(notes).toContain("篇十三");
  });

  test("asks nobody for anything and runs nothing", () => {
    expect(document).not.toMatch(/<script|<link rel="stylesheet"|(?:src|href)="(?:https?:)?\/\/|undefined|NaN/);
  });

  test("a word of the data stays a word", () => {
    const renamed = packDocument({ ...pack, subject: "<b>店</b>" }, { ...writeOptions, style: "" });
    expect(renamed).toContain("&lt;b&gt;店&lt;/b&gt;");
    expect(renamed).not.toContain("<b>店</b>");
  });
});
