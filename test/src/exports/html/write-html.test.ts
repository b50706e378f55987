/** The one-file report as a reader gets it: from a USB stick, offline, on a phone. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeHtml } from "../../../../src/exports/html/write-html.ts";
import { launchBrowser } from "../../../support/browser.ts";
import { documentPack, figureStrings, writeOptions } from "../../../support/document-pack.ts";

const directory = mkdtempSync(join(tmpdir(), "guanlan-html-"));
const file = join(directory, "经营月报.html");
let bytes: Uint8Array;
let browser: Browser;

beforeAll(async () => {
  bytes = await writeHtml(documentPack(), writeOptions);
  writeFileSync(file, bytes);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  rmSync(directory, { recursive: true, force: true });
});

test("opens from disk without a network and asks for nothing", async () => {
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => requests.push(request.url().slice(0, 30)));
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(pathToFileURL(file).href);
  await page.click("text=指标口径与依据");
  expect(page.url()).toContain("#notes");
  expect(requests.filter((url) => !url.startsWith("data:"))).toEqual([pathToFileURL(file).href.slice(0, 30)]);
  expect(errors).toEqual([]);
  expect(bytes.length).toBeLessThan(1_500_000);
  await context.close();
});

test.each([390, 1280])("does not scroll sideways at %i px", async (width) => {
  const page = await browser.newPage({ viewport: { width, height: 844 } });
  await page.goto(pathToFileURL(file).href);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await page.close();
});

test("prints on A4", async () => {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(file).href);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const sheets = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+)/g)].map(([, width]) => Math.round(Number(width)));
  expect(sheets.length).toBeGreaterThan(4);
  expect(new Set(sheets)).toEqual(new Set([595]));
  await page.close();
});

test.each(["2026-07", "2026-08", "2026-09"])("%s: every figure string of the pack is on the page", async (period) => {
  const pack = documentPack(period);
  const page = await browser.newPage();
  await page.setContent(new TextDecoder().decode(await writeHtml(pack, writeOptions)));
  const text = await page.innerText("body");
  expect(figureStrings(pack).filter((words) => !text.includes(words))).toEqual([]);
  expect(figureStrings(pack).length).toBeGreaterThan(100);
  await page.close();
});
