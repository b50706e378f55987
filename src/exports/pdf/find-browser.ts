/** The browser that prints: `GUANLAN_CHROMIUM`, an installed Chromium, or the one that comes from npm. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { GuanlanError } from "../../errors.ts";
import { optionalPackage } from "../optional-package.ts";

const installedNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Path of its program; undefined when there is none. Throws GuanlanError when the one that is named is not there. */
export async function findBrowser(): Promise<string | undefined> {
  const named = process.env.GUANLAN_CHROMIUM;
  if (named !== undefined && !existsSync(named)) throw new GuanlanError(`missing browser: ${named} (GUANLAN_CHROMIUM)`);
  const program = named ?? findInstalled();
  if (program !== undefined) return program;
  const packed = await optionalPackage(() => import("@sparticuz/chromium"));
  return packed?.default.executablePath();
}

function findInstalled(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.flatMap((folder) => installedNames.map((name) => join(folder, name))).find(existsSync);
}
