/**
 * The glyphs of a document inside the document: a subset of Noto Sans SC, so that it looks the same and prints on a
 * machine without Chinese fonts. A subset maps only the characters it was made for; the whole font maps Kangxi radicals
 * to the same glyphs, and text copied out of a PDF would then be radicals (⽉ for 月) that no search finds.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { optionalPackage } from "../optional-package.ts";

const weights = [
  { weight: 400, file: "400Regular/NotoSansSC_400Regular.ttf" },
  { weight: 700, file: "700Bold/NotoSansSC_700Bold.ttf" },
] as const;

export const embeddedFamily = "Noto Sans SC";

/** `woff2` is half the size and takes half a second more for each font. */
export type FontFormat = "woff2" | "truetype";

/** CSS with the fonts in it; undefined when the optional packages are not installed. Same text, same bytes. */
export async function embeddedFonts(text: string, format: FontFormat): Promise<string | undefined> {
  const subset = await optionalPackage(() => import("subset-font"));
  const files = weights.map(({ weight, file }) => ({ weight, path: fontFile(file) }));
  if (subset === undefined) return undefined;
  const characters = [...new Set(text)].sort().join("");
  const faces: string[] = [];
  for (const { weight, path } of files) {
    if (path === undefined) return undefined;
    const font = await subset.default(readFileSync(path), characters, { targetFormat: format });
    const address = `data:font/${format};base64,${font.toString("base64")}`;
    faces.push(
      `@font-face{font-family:"${embeddedFamily}";font-weight:${weight};src:url(${address}) format("${format}")}`,
    );
  }
  return faces.join("");
}

function fontFile(file: string): string | undefined {
  try {
    return fileURLToPath(import.meta.resolve(`@expo-google-fonts/noto-sans-sc/${file}`));
  } catch {
    return undefined;
  }
}
