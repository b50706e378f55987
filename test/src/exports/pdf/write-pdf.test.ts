/** PDF files read back by another program: text, bookmarks, page numbers, fonts, sheets. */
import { extractText, getDocumentProxy } from "unpdf";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { GuanlanError } from "../../../../src/errors.ts";
import { headingPages } from "../../../../src/exports/pdf/heading-pages.ts";
import { writePdf } from "../../../../src/exports/pdf/write-pdf.ts";
import { documentPack, figureStrings, writeOptions } from "../../../support/document-pack.ts";

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

const pack = documentPack();
let pdf: Uint8Array;

beforeAll(async () => {
  pdf = await writePdf(pack, writeOptions);
});

afterEach(() => vi.unstubAllEnvs());

const pagesOf = async (bytes: Uint8Array): Promise<string[]> =>
  (await extractText(await getDocumentProxy(new Uint8Array(bytes)))).text.map((text) => text.replace(/\s+/g, ""));

const sheetsOf = (bytes: Uint8Array): string[] => [
  ...new Set(
    [
      ...Buffer.from(bytes)
        .toString("latin1")
        .matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g),
    ].map(([, width, height]) => `${Math.round(Number(width))}×${Math.round(Number(height))}`),
  ),
];

test("the text is Han characters, not the radicals that share their glyphs", async () => {
  const text = (await pagesOf(pdf)).join("");
  expect(text).toContain("2026年9月经营月报");
  expect(text).not.toMatch(/[\u2e80-\u2fdf]/);
});

test("the contents give the page on which each finding stands", async () => {
  const pages = await pagesOf(pdf);
  const [, contents = ""] = pages;
  const starts = await headingPages(pdf);
  expect(starts.at(-1)).toBe(pages.length);
  for (const { title } of pack.sections) {
    const words = title.replace(/\s+/g, "");
    const at = pages.findIndex((text, i) => i > 1 && text.includes(words));
    expect(contents, title).toContain(`${words}${at + 1}`);
  }
});

test("the cover is bare, every other sheet has header, footer and number", async () => {
  const [cover = "", ...rest] = await pagesOf(pdf);
  expect(cover).not.toContain(`1/${rest.length + 1}`);
  rest.forEach((text, i) => {
    expect(text).toContain("观澜测试集团·2026年9月经营月报");
    expect(text).toContain("编号2026-0007");
    expect(text).toContain(`${i + 2}/${rest.length + 1}`);
  });
});

test("it is tagged, has bookmarks in Chinese, and holds the one font it uses", async () => {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const outline: readonly Bookmark[] = await document.getOutline();
  expect(outline.map(({ title }) => title)).toEqual(["2026年9月经营月报"]);
  expect(outline[0]?.items.map(({ title }) => title)).toEqual(
    expect.arrayContaining(["目录", "总览", "指标口径与依据"]),
  );
  const raw = Buffer.from(pdf).toString("latin1");
  expect(raw).toContain("/MarkInfo <</Type /MarkInfo\n/Marked true>>");
  const fonts = new Set([...raw.matchAll(/\/BaseFont \/[A-Z]{6}\+([\w-]+)/g)].map(([, name]) => name));
  expect(fonts).toEqual(new Set(["NotoSansSC-Regular", "NotoSansSC-Bold"]));
});

test("same pack, same bytes; a landscape pack lies", async () => {
  expect(Buffer.from(await writePdf(pack, writeOptions)).equals(pdf)).toBe(true);
  expect(sheetsOf(pdf)).toEqual(["595×842"]);
  expect(sheetsOf(await writePdf(pack, { ...writeOptions, landscape: true }))).toEqual(["842×595"]);
});

describe("parity", () => {
  test.each(["2026-07", "2026-08", "2026-09"])("%s: every figure string of the pack is in the text", async (period) => {
    const other = documentPack(period);
    const text = (await pagesOf(period === "2026-09" ? pdf : await writePdf(other, writeOptions))).join("");
    const missing = figureStrings(other).filter((words) => !text.includes(words.replace(/\s+/g, "")));
    expect(missing).toEqual([]);
  });
});

test("a browser that is not there is named", async () => {
  vi.stubEnv("GUANLAN_CHROMIUM", "/no/such/chromium");
  await expect(writePdf(pack, writeOptions)).rejects.toThrow("missing browser: /no/such/chromium (GUANLAN_CHROMIUM)");
});

test("a program that is no browser is named, too", async () => {
  vi.stubEnv("GUANLAN_CHROMIUM", "/bin/false");
  await expect(writePdf(pack, writeOptions)).rejects.toThrow(GuanlanError);
  await expect(writePdf(pack, writeOptions)).rejects.toThrow("browser does not start: /bin/false");
});
