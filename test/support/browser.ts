/** A real browser for tests: `GUANLAN_CHROMIUM`, an installed Chromium, or the one that comes from npm. */
import { mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "../../src/exports/pdf/find-browser.ts";

/** Headless, no network services of its own, Chinese glyphs from the font package. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await findBrowser();
  if (executablePath === undefined) throw new Error("no browser: npm install --include=optional");
  return chromium.launch({
    executablePath,
    args: launchArguments,
    // Without a UTF-8 locale Chromium writes no Chinese file names.
    env: { ...process.env, LANG: "C.UTF-8", FONTCONFIG_FILE: fontConfig() },
  });
}

const launchArguments = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];

/** A fontconfig file of ours, because a fresh machine has no Chinese font at all. */
function fontConfig(): string {
  const fontPackage = dirname(fileURLToPath(import.meta.resolve("@expo-google-fonts/noto-sans-sc")));
  const folder = join(tmpdir(), "guanlan-fonts");
  const file = join(folder, "fonts.conf");
  mkdirSync(folder, { recursive: true });
  const alias = ["sans-serif", "serif", "system-ui"].map(
    (family) => `<alias><family>${family}</family><prefer><family>Noto Sans SC</family></prefer></alias>`,
  );
  const weights = ["400Regular", "700Bold"].map((weight) => `<dir>${join(fontPackage, weight)}</dir>`);
  const body = [...weights, `<cachedir>${join(folder, "cache")}</cachedir>`, ...alias].join("\n");
  writeFileSync(file, `<?xml version="1.0"?>\n<fontconfig>\n${body}\n</fontconfig>\n`);
  return file;
}
