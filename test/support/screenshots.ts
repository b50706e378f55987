/** Takes pictures of pages: `npx tsx test/support/screenshots.ts DIR OUT PATH…` at 390 and 1280 px and as PDF. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { serveSite } from "../../src/site/serve-site.ts";
import { launchBrowser } from "./browser.ts";

const [dir = "dist", out = "screenshots", ...paths] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const site = await serveSite({ dir, port: 0 });
const browser = await launchBrowser();
for (const path of paths) {
  const name = path.replaceAll("/", "-") || "index";
  for (const width of [390, 1280]) {
    const page = await browser.newPage({ viewport: { width, height: 844 }, deviceScaleFactor: width === 390 ? 2 : 1 });
    await page.goto(site.url + path);
    await page.screenshot({ path: join(out, `${name}-${width}.png`), fullPage: true });
    if (width === 1280)
      await page.pdf({ path: join(out, `${name}.pdf`), preferCSSPageSize: true, printBackground: true });
    await page.close();
  }
}
await browser.close();
await site.close();
