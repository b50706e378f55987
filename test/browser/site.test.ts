/** The sample's site in a real browser: readable without JavaScript, light, local, printable, fit for a phone. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inflateSync } from "node:zlib";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { handbook } from "../../loaders/handbook/handbook.ts";
import { openProject } from "../../src/project/project.ts";
import { buildSite } from "../../src/site/build-site.ts";
import type { RenderedSite } from "../../src/site/render-site.ts";
import { type Served, serveSite } from "../../src/site/serve-site.ts";
import { valueText } from "../../src/snapshot/figure-text.ts";
import type { MetricInfo } from "../../src/snapshot/snapshot.ts";
import { openAnalysis } from "../../src/warehouse/analysis.ts";
import { launchBrowser } from "../support/browser.ts";

const directory = mkdtempSync(join(tmpdir(), "guanlan-browser-"));
const dist = join(directory, "dist");
let built: RenderedSite;
let site: Served;
let browser: Browser;

beforeAll(async () => {
  const project = openProject(inject("sampleProject"));
  const analysis = await openAnalysis(project, { asOf: "2026-09-30" });
  const options = { out: dist, handbook: handbook(), packs: true };
  built = await buildSite(project, analysis, options).finally(() => analysis.close());
  site = await serveSite({ dir: dist, port: 0 });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(directory, { recursive: true, force: true });
});

/** Opens a page, hands it over and closes everything again. */
async function onPage<T>(
  path: string,
  use: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  try {
    const page = await context.newPage();
    await page.goto(path.includes("://") ? path : site.url + path);
    return await use(page);
  } finally {
    await context.close();
  }
}

const MONTHLY = "monthly/2026-09";
const pages = [
  "index.html",
  MONTHLY,
  "archives/2026-09",
  "complaints/2026-09",
  "visits/2026-09",
  "sales/2026-09",
  "tiers/2026-09",
  "ranking/2026-P4",
  "rules",
  "quality",
];

/** Parts of a figure of the whole group as the site publishes it for other programs. */
function published(metric: string, period: string): string {
  const json = JSON.parse(readFileSync(join(dist, "data/kpi.json"), "utf8")) as { rows: (string | number | null)[][] };
  const row = json.rows.find(([id, month, store]) => id === metric && month === period && store === null);
  return `${row?.[5]}/${row?.[6]}`;
}

test("every month of every section is there", () => {
  expect(built.pages).toBe(24 * 7 + 11 + 6);
  expect(built.warnings).toEqual([]);
});

interface PublishedFigures {
  readonly metrics: readonly MetricInfo[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Figures of the whole group by title, in the words of the pages. */
function figuresOf(month: string): Map<string, string> {
  const { metrics, columns, rows } = JSON.parse(readFileSync(join(dist, "data/kpi.json"), "utf8")) as PublishedFigures;
  const named = rows.map((row) => new Map(columns.map((column, at) => [column, row[at] ?? null])));
  const whole = named.filter((row) => row.get("period") === month && row.get("store") === null);
  return new Map(
    metrics.map(({ id, title, unit }) => {
      const value = whole.find((row) => row.get("metric") === id)?.get("value") ?? null;
      return [title, valueText(value === null ? null : Number(value), unit)];
    }),
  );
}

describe("the monthly page without JavaScript", () => {
  test("shows its figures", async () => {
    const text = await onPage(MONTHLY, (page) => page.innerText("main"), { javaScriptEnabled: false });
    expect(text).toContain("2026年9月经营月报");
    for (const metric of [
      "sale-archive-on-time-rate",
      "complaint-closing-rate",
      "visit-report-on-time-rate",
      "deal-rate",
    ]) {
      expect(text, metric).toContain(published(metric, "2026-09"));
    }
    expect(text).toMatch(/目标 ≥ 95\.0%[\s\S]*环比[\s\S]*同比/);
  });

  test.each(["2025-12", "2026-03", "2026-08"])("says of %s what the published figures say", async (month) => {
    const cards = await onPage(
      `monthly/${month}`,
      (page) => Promise.all([page.locator(".card h3").allInnerTexts(), page.locator(".card .value b").allInnerTexts()]),
      { javaScriptEnabled: false },
    );
    const [titles, values] = cards;
    const published = figuresOf(month);
    expect(titles.length).toBeGreaterThanOrEqual(18);
    expect(titles.map((title, at) => [title, values[at]])).toEqual(
      titles.map((title) => [title, published.get(title)]),
    );
  });

  test("shows at least six charts with something in them", async () => {
    const charts = await onPage(
      MONTHLY,
      async (page) => {
        const boxes = await page.locator("figure svg").all();
        return Promise.all(
          boxes.map(async (svg) => ({ box: await svg.boundingBox(), marks: await svg.locator("path,text").count() })),
        );
      },
      { javaScriptEnabled: false },
    );
    expect(charts.length).toBeGreaterThanOrEqual(6);
    for (const { box, marks } of charts) {
      expect(box?.width).toBeGreaterThan(300);
      expect(box?.height).toBeGreaterThan(80);
      expect(marks).toBeGreaterThan(8);
    }
  });

  test("leads from a month to another and to the clause of a figure", async () => {
    const walked = await onPage(
      MONTHLY,
      async (page) => {
        await page.click("nav.periods summary");
        await page.click("nav.periods >> text=2026年3月");
        const title = await page.title();
        await page.click(".card .clause a");
        return { title, url: page.url(), clause: await page.locator(":target h3").innerText() };
      },
      { javaScriptEnabled: false },
    );
    expect(walked.title).toBe("2026年3月经营月报 · 示例汽车集团");
    expect(walked.url).toContain("/rules.html#P02-10");
    expect(walked.clause).toContain("P02-10");
  });
});

describe("weight", () => {
  test("the monthly page is two requests of at most 35 kB, from here only, without an error", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const requests: string[] = [];
    const errors: string[] = [];
    let bytes = 0;
    page.on("request", (request) => requests.push(request.url()));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("response", async (response) => {
      const { responseBodySize, responseHeadersSize } = await response.request().sizes();
      bytes += responseBodySize + responseHeadersSize;
    });
    await page.goto(site.url + MONTHLY, { waitUntil: "networkidle" });
    await context.close();
    const fetched = requests.filter((url) => !url.startsWith("data:")).map((url) => url.replace(site.url, ""));
    expect(fetched).toEqual([MONTHLY, expect.stringMatching(/^guanlan-\w+\.js$/)]);
    expect(errors).toEqual([]);
    expect(bytes).toBeGreaterThan(5_000);
    expect(bytes).toBeLessThan(35_000);
  });
});

describe.each([390, 1280])("at %i px", (width) => {
  test.each(pages)("%s does not scroll sideways", async (path) => {
    const wide = await onPage(path, (page) => page.evaluate(() => document.documentElement.scrollWidth), {
      viewport: { width, height: 844 },
    });
    expect(wide).toBeLessThanOrEqual(width);
  });
});

test.each(pages)("%s has enough contrast and no text below 10 px", async (path) => {
  const faint = await onPage(path, (page) => page.evaluate(faintTexts));
  expect(faint).toEqual([]);
});

/** Runs in the page: texts whose colour is too near to what is behind them, or that are too small. */
function faintTexts(): string[] {
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string) => {
    const [r = 0, g = 0, b = 0] = channels(colour).map((c) =>
      c / 255 <= 0.03928 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element: Element | null): string => {
    if (element === null) return "rgb(255, 255, 255)";
    const colour = getComputedStyle(element).backgroundColor;
    return channels(colour)[3] === 0 ? behind(element.parentElement) : colour;
  };
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const element = node.parentElement;
    if (element === null || node.textContent?.trim() === "" || element.closest(".off,svg,.hidden") !== null) continue;
    const style = getComputedStyle(element);
    const [light = 0, dark = 0] = [luminance(style.color), luminance(behind(element))].sort((a, b) => b - a);
    if ((light + 0.05) / (dark + 0.05) < 4.5 || Number.parseFloat(style.fontSize) < 10) {
      found.push(`${node.textContent?.trim()} ${style.color} ${style.fontSize}`);
    }
  }
  return found.slice(0, 5);
}

test("a keyboard reaches the content first and shows where it is", async () => {
  const focus = await onPage(MONTHLY, async (page) => {
    await page.keyboard.press("Tab");
    return page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const { left } = element.getBoundingClientRect();
      return { text: element.innerText, left, outline: getComputedStyle(element).outlineStyle };
    });
  });
  expect(focus.text).toBe("跳到正文");
  expect(focus.left).toBeGreaterThanOrEqual(0);
  expect(focus.outline).toBe("solid");
});

/** Width and height of every sheet in points. */
const sheetsOf = (pdf: Buffer): number[][] =>
  [...pdf.toString("latin1").matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, ...sides]) =>
    sides.map((side) => Math.round(Number(side))),
  );

describe("on paper", () => {
  test("the ranking lies on its side throughout, so that no table takes a sheet alone", async () => {
    const sheets = sheetsOf(await onPage("ranking/2026-P4", (page) => page.pdf({ preferCSSPageSize: true })));
    expect(sheets).toEqual(sheets.map(() => [842, 595]));
    expect(sheets.length).toBeLessThanOrEqual(12);
  });

  test("the monthly page is text on A4, without navigation", async () => {
    const pdf = await onPage(MONTHLY, (page) => page.pdf({ preferCSSPageSize: true }));
    const text = pdfContent(pdf);
    const sheets = sheetsOf(pdf);
    expect(sheets).toEqual(sheets.map(() => [595, 842]));
    expect(sheets.length).toBeGreaterThanOrEqual(2);
    expect(sheets.length).toBeLessThanOrEqual(6);
    expect(text.match(/T[jJ]\b/g)?.length).toBeGreaterThan(300);
    const shown = await onPage(MONTHLY, async (page) => {
      await page.emulateMedia({ media: "print" });
      return Promise.all(["header nav", "nav.periods", ".skip"].map((each) => page.locator(each).first().isVisible()));
    });
    expect(shown).toEqual([false, false, false]);
  });

  test("nothing is wider than the sheet", async () => {
    // A4 less its margins of 12 mm, at 96 px to the inch.
    const width = Math.floor(((210 - 24) / 25.4) * 96);
    const wide = await onPage(
      MONTHLY,
      async (page) => {
        await page.emulateMedia({ media: "print" });
        return page.evaluate(() => document.documentElement.scrollWidth);
      },
      { viewport: { width, height: 1000 } },
    );
    expect(wide).toBeLessThanOrEqual(width);
  });
});

/** Everything drawn in a PDF: its compressed streams, opened. */
function pdfContent(pdf: Buffer): string {
  const parts: string[] = [];
  for (const { index } of pdf.toString("latin1").matchAll(/stream\r?\n/g)) {
    const start = pdf.indexOf("\n", index) + 1;
    try {
      parts.push(inflateSync(pdf.subarray(start)).toString("latin1"));
    } catch {
      // Not every stream is compressed text.
    }
  }
  return parts.join("\n");
}

describe("anywhere", () => {
  test("opens from a folder on disk", async () => {
    const title = await onPage(pathToFileURL(join(dist, "index.html")).href, async (page) => {
      await page.click("text=打开2026年9月经营月报");
      await page.click("nav >> text=客户投诉");
      return page.title();
    });
    expect(title).toBe("2026年9月客户投诉 · 示例汽车集团");
  });

  test("works below another site", async () => {
    const www = join(directory, "www");
    mkdirSync(www);
    writeFileSync(join(www, "index.html"), "<title>别的网站</title>");
    cpSync(dist, join(www, "kpi"), { recursive: true });
    const below = await serveSite({ dir: www, port: 0 });
    const title = await onPage(`${below.url}kpi`, async (page) => {
      await page.click("nav >> text=双月排名");
      await page.click(".brand a");
      await page.click("text=打开2026年9月经营月报");
      return page.title();
    }).finally(() => below.close());
    expect(title).toBe("2026年9月经营月报 · 示例汽车集团");
  });
});

test("the meeting packs of the latest periods stand on home and on their own pages", async () => {
  const packsOn = (path: string) =>
    onPage(path, (page) => page.locator(".packs a").evaluateAll((all) => all.map((a) => a.getAttribute("href"))));
  const month = ["packs/2026-09.pptx", "packs/2026-09.xlsx", "packs/2026-09.pdf"];
  const ranking = ["packs/2026-P4.pptx", "packs/2026-P4.xlsx", "packs/2026-P4.pdf"];
  expect(await packsOn("index.html")).toEqual([...month, ...ranking]);
  expect(await packsOn(MONTHLY)).toEqual(month.map((path) => `../${path}`));
  expect(await packsOn("ranking/2026-P4")).toEqual(ranking.map((path) => `../${path}`));
  expect(await packsOn("monthly/2026-08")).toEqual([]);
  for (const path of month) expect(readFileSync(join(dist, path)).length, path).toBeGreaterThan(10_000);
});

test("the ranking says that it is a proposal and names people as this audience may see them", async () => {
  const text = await onPage("ranking/2026-P4", (page) => page.innerText("main"));
  expect(text).toContain("本页为建议，供复核，不构成处理决定。");
  expect(text).toContain("劳动合同法第四十条");
  expect(text).toContain("本期无人显著低于门店水平。");
  expect(text).toMatch(/显著落后/);
});
