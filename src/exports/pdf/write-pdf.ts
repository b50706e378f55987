/** A pack as a PDF for A4: cover, contents with page numbers, bookmarks, header and footer, fonts embedded. */
import { embeddedFamily, embeddedFonts } from "../html/embedded-fonts.ts";
import { packDocument } from "../html/pack-document.ts";
import type { Pack } from "../pack/pack.ts";
import type { WriteOptions } from "../pack-format.ts";
import { withFixedDates } from "./fixed-dates.ts";
import { missing } from "./missing-package.ts";
import { printDocument } from "./print-document.ts";
import { sheetStyle } from "./sheet-style.ts";

/**
 * Same pack, options and browser: same bytes. Throws GuanlanError when the browser, the font or a package is missing.
 */
export async function writePdf(pack: Pack, { theme, drawChart, landscape = false }: WriteOptions): Promise<Uint8Array> {
  const document = (style: string) => packDocument(pack, { theme, drawChart, style });
  const sheets = sheetStyle(pack, landscape);
  // Digits of page numbers are in no text yet.
  const fonts = await embeddedFonts(`${document(sheets)}0123456789 /`, "truetype");
  if (fonts === undefined) throw missing("@expo-google-fonts/noto-sans-sc, subset-font");
  const oneFont = `html,body,figure svg{font-family:"${embeddedFamily}"}`;
  return withFixedDates(await printDocument(document(`${sheets}${fonts}${oneFont}`)), pack.asOf);
}
