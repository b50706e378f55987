/** A pack as a PowerPoint presentation: cover, one slide per finding, native charts, speaker notes. */
import type { Pack } from "../pack/pack.ts";
import type { WriteOptions } from "../pack-format.ts";
import { addCover } from "./cover-slide.ts";
import { openDeck } from "./deck.ts";
import { finishPackage } from "./finish-package.ts";
import { addSection } from "./section-slides.ts";

export async function writePptx(pack: Pack, { theme }: Pick<WriteOptions, "theme">): Promise<Uint8Array> {
  const deck = openDeck(pack, theme);
  addCover(deck);
  for (const section of pack.sections) addSection(section, deck);
  const written = await deck.presentation.write({ outputType: "uint8array" });
  if (!(written instanceof Uint8Array)) throw new TypeError("unsupported output of the presentation writer");
  return finishPackage(written, { charts: deck.charts, theme, asOf: pack.asOf });
}
