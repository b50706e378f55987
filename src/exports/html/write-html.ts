/** A pack as one HTML file that opens from a USB stick: no request, no script, fonts inside. */
import type { Pack } from "../pack/pack.ts";
import type { WriteOptions } from "../pack-format.ts";
import { embeddedFonts } from "./embedded-fonts.ts";
import { packDocument } from "./pack-document.ts";

/** The embedded font is the last choice of the document, for machines without any Chinese font. */
export async function writeHtml(pack: Pack, { theme, drawChart }: WriteOptions): Promise<Uint8Array> {
  const document = (style: string) => packDocument(pack, { theme, drawChart, style });
  const paper = "@page{size:A4;margin:14mm}";
  const fonts = (await embeddedFonts(document(""), "woff2")) ?? "";
  return new TextEncoder().encode(document(`${paper}${fonts}`));
}
