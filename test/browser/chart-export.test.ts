/** Every chart leaves the page in two clicks, from a folder on disk and without a network. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readXlsx } from "hucre";
import type { Browser, BrowserContext, Download, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { chartExports } from "../../reports/components/chart-menu.ts";
import { renderSite } from "../../src/site/render-site.ts";
import { launchBrowser } from "../support/browser.ts";
import { shortFixture } from "../support/snapshot-fixture.ts";

const directory = mkdtempSync(join(tmpdir(), "guanlan-export-"));
const monthly = pathToFileURL(join(directory, "site/monthly/2026-09.html")).href;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  await renderSite(shortFixture(), {
    out: join(directory, "site"),
    charts: new Map(),
    forbiddenNames: [],
    progress: () => {},
  });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  rmSync(directory, { recursive: true, force: true });
});

beforeEach(async () => {
  context = await browser.newContext({ offline: true, viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  await page.goto(monthly);
});

afterEach(() => context.close());

const chart = (title: string): Locator =>
  page.locator(".chart").filter({ has: page.getByText(title, { exact: true }) });

async function exported(title: string, words: string): Promise<{ name: string; bytes: Buffer }> {
  const menu = chart(title).locator("details.export");
  await menu.locator("summary").click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    menu.getByRole("button", { name: words, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await pathOf(download)) };
}

const pathOf = async (download: Download): Promise<string> => {
  const path = join(directory, `download-${download.suggestedFilename()}`);
  await download.saveAs(path);
  return path;
};

test("every chart has a menu, closed until it is asked for", async () => {
  const charts = await page.locator(".chart").count();
  expect(charts).toBeGreaterThan(5);
  expect(await page.locator(".chart > details.export").count()).toBe(charts);
  expect(await page.locator(".export ul").first().isVisible()).toBe(false);
  await chart("档案完整率").locator(".export summary").click();
  expect(await page.locator(".export ul:visible").allInnerTexts()).toEqual([
    chartExports.map(([words]) => words).join("\n"),
  ]);
  await page.keyboard.press("Escape");
  expect(await page.locator(".export ul:visible").count()).toBe(0);
});

test("a page without scripts shows no dead button, paper shows none at all", async () => {
  const quiet = await browser.newContext({ javaScriptEnabled: false });
  const still = await quiet.newPage();
  await still.goto(monthly);
  expect(await still.locator("text=导出").count()).toBe(0);
  expect(await still.locator(".chart details tr").count()).toBeGreaterThan(10);
  await quiet.close();
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".export summary").first().isVisible()).toBe(false);
});

describe("PNG", () => {
  test.each([
    ["图片 PNG（白底）", [255, 255, 255]],
    ["图片 PNG（深底）", [23, 32, 42]],
  ])("%s has twice the pixels, the paper asked for and ink on it", async (words, paper) => {
    const { name, bytes } = await exported("档案按时移交率", words);
    expect(name).toBe("2026年9月 档案按时移交率.png");
    const { width, height, corner, inked, lit } = await pixels(bytes);
    expect([width, height]).toEqual([2 * (420 + 36), bytes.readUInt32BE(20)]);
    expect(height).toBeGreaterThan(500);
    expect(corner).toEqual(paper);
    expect(inked).toBeGreaterThan(0.01);
    expect(inked).toBeLessThan(0.3);
    expect(lit, "the title, top left").toBeGreaterThan(0.05);
  });
});

/** Size, colour of the corner, share of pixels that differ from it: of the whole and of where the title stands. */
async function pixels(png: Buffer) {
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const { width, height } = image;
    const canvas = Object.assign(document.createElement("canvas"), { width, height });
    const drawing = canvas.getContext("2d");
    drawing?.drawImage(image, 0, 0);
    const colours = (...box: [number, number, number, number]) => drawing?.getImageData(...box).data ?? [];
    const corner = [...colours(0, 0, 1, 1)].slice(0, 3);
    const inkOf = (...box: [number, number, number, number]) => {
      const data = colours(...box);
      let inked = 0;
      for (let i = 0; i < data.length; i += 4) {
        if (corner.some((channel, k) => Math.abs(channel - (data[i + k] ?? 0)) > 24)) inked++;
      }
      return inked / (data.length / 4);
    };
    return { width, height, corner, inked: inkOf(0, 0, width, height), lit: inkOf(36, 36, 200, 36) };
  }, png.toString("base64"));
}

test("SVG is well-formed and its text is text", async () => {
  const { name, bytes } = await exported("本月销售漏斗", "矢量图 SVG（可放入 PPT）");
  expect(name).toBe("2026年9月 本月销售漏斗.svg");
  const texts = await page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, "image/svg+xml");
    if (parsed.querySelector("parsererror") !== null) return null;
    return [...parsed.querySelectorAll("text")].map((node) => node.textContent);
  }, bytes.toString("utf8"));
  expect(texts).toEqual(
    expect.arrayContaining(["本月销售漏斗", "内部资料", "来源：观澜测试集团，按客户管理制度计算", "首次到店"]),
  );
  expect(texts).toContain("2026年9月 · 数据截止 2026-09-30");
});

/** The table under a chart, as the page shows it. */
const tableOf = (title: string): Promise<string[][]> =>
  chart(title)
    .locator("details:not(.export) tr")
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? "")));

test("CSV opens in Excel by a double click and holds the chart's data", async () => {
  const { bytes } = await exported("档案按时移交率", "数据 CSV");
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = bytes.toString("utf8").slice(1).trimEnd().split("\r\n");
  expect(lines.map((line) => line.split(","))).toEqual(await tableOf("档案按时移交率"));
});

test("XLSX holds the chart's data as numbers", async () => {
  const { name, bytes } = await exported("档案按时移交率", "数据 Excel（XLSX）");
  expect(name).toBe("2026年9月 档案按时移交率.xlsx");
  const { sheets } = await readXlsx(bytes);
  const written = sheets[0]?.rows.map((row) =>
    row.map((cell) => {
      if (cell instanceof Date) return cell.toISOString().slice(0, 7);
      return typeof cell === "number" ? `${(cell * 100).toFixed(1)}%` : cell;
    }),
  );
  expect(written).toEqual(await tableOf("档案按时移交率"));
  expect(sheets[1]?.rows).toContainEqual(["数据截止", "2026-09-30"]);
});

describe("copy as picture", () => {
  test("puts a PNG on the clipboard where the browser allows it", async () => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const menu = chart("档案完整率").locator("details.export");
    await menu.locator("summary").click();
    await menu.getByText("复制为图片").click();
    await menu.getByText("已复制，可直接粘贴").waitFor();
    const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
    expect(types).toEqual(["image/png"]);
  });

  test("shows the picture to be copied by hand where it does not", async () => {
    const menu = chart("档案完整率").locator("details.export");
    await menu.locator("summary").click();
    await menu.getByText("复制为图片").click();
    const image = page.locator("dialog img");
    await image.waitFor();
    expect(await image.evaluate((each: HTMLImageElement) => each.naturalWidth)).toBe(912);
    await page.getByText("关闭").click();
    expect(await page.locator("dialog").count()).toBe(0);
  });
});
