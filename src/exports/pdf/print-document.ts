/** A document → PDF, printed by a headless Chromium; the page numbers of its contents are found in a first printing. */
import type { Browser, Page } from "playwright-core";
import { GuanlanError } from "../../errors.ts";
import { optionalPackage } from "../optional-package.ts";
import { findBrowser } from "./find-browser.ts";
import { headingPages } from "./heading-pages.ts";
import { missing } from "./missing-package.ts";

/** Throws GuanlanError when a browser or a package is missing or does not start, with what to do. */
export async function printDocument(document: string): Promise<Buffer> {
  const browser = await launch();
  try {
    const page = await browser.newPage({ offline: true });
    await page.setContent(document, { waitUntil: "load" });
    await page.evaluate(() => globalThis.document.fonts.ready.then(() => undefined));
    await numberContents(page, await headingPages(await print(page)));
    return await print(page);
  } finally {
    await browser.close();
  }
}

/** Nothing it does needs a network; without a sandbox, because it runs as root in containers and reads only our text. */
const launchArguments = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];

async function launch(): Promise<Browser> {
  const playwright = await optionalPackage(() => import("playwright-core"));
  const executablePath = await findBrowser();
  if (playwright === undefined) throw missing("playwright-core");
  if (executablePath === undefined) throw missing("@sparticuz/chromium");
  try {
    return await playwright.chromium.launch({ executablePath, args: launchArguments });
  } catch (cause) {
    throw new GuanlanError(`browser does not start: ${executablePath} (GUANLAN_CHROMIUM names another)`, { cause });
  }
}

const print = (page: Page): Promise<Buffer> =>
  page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });

/** Headings come in the same order in the bookmarks and in the document. */
async function numberContents(page: Page, pages: readonly number[]): Promise<void> {
  const headings = await page.locator("h1,h2,h3,h4,h5,h6").count();
  if (headings !== pages.length) throw new Error(`${pages.length} bookmarks for ${headings} headings`);
  await page.evaluate((numbers) => {
    const headings = [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")];
    for (const place of document.querySelectorAll<HTMLElement>("[data-page-of]")) {
      const at = headings.findIndex(({ id }) => id === place.dataset.pageOf);
      place.textContent = String(numbers[at] ?? "");
    }
  }, pages);
}
