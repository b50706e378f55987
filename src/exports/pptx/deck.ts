/** The presentation being written: the library behind one door, with our fonts, masters and texts made safe. */
import PptxGenJS from "pptxgenjs";
import { cleanText } from "../clean-text.ts";
import { footerLine } from "../footer-line.ts";
import type { Pack, PackChart } from "../pack/pack.ts";
import type { Logo, PackTheme } from "../pack-theme.ts";
import { type Box, footerBox, numberBox, page, titleBox } from "./slide-layout.ts";

export type Slide = PptxGenJS.default.Slide;
export type TextOptions = PptxGenJS.default.TextPropsOptions;

export interface Deck {
  readonly pack: Pack;
  readonly theme: PackTheme;
  readonly presentation: PptxGenJS.default;
  /** Charts in the order of their parts: `chart1.xml` first. */
  readonly charts: PackChart[];
}

/** The types call the default export a namespace; at run time it is the class. */
const Presentation = PptxGenJS as unknown as new () => PptxGenJS.default;

export const COVER = "封面";
export const FINDING = "正文";

export function openDeck(pack: Pack, theme: PackTheme): Deck {
  const presentation = new Presentation();
  presentation.layout = "LAYOUT_WIDE";
  presentation.title = cleanText(pack.title);
  presentation.subject = cleanText(pack.subject);
  presentation.author = cleanText(pack.subject);
  presentation.company = cleanText(pack.subject);
  presentation.theme = { headFontFace: theme.fonts.latin, bodyFontFace: theme.fonts.latin };
  const deck = { pack, theme, presentation, charts: [] };
  defineMasters(deck);
  return deck;
}

function defineMasters({ pack, theme, presentation }: Deck): void {
  const { colors, fonts, logo } = theme;
  const background = { color: colors.paper };
  const quiet = { fontFace: fonts.latin, fontSize: 10, color: colors.quiet };
  const band = { rect: { x: 0, y: 0, w: page.w, h: 0.12, fill: { color: colors.primary } } };
  const footer = { text: { text: footerLine(pack), options: { ...footerBox, ...quiet, margin: 0 } } };
  const title = {
    placeholder: {
      options: { name: "title", type: "title" as const, ...titleBox, ...titleLook(theme), margin: 0 },
      text: "",
    },
  };
  const slideNumber = { ...numberBox, ...quiet, align: "right" as const };
  const mark = logo === null ? [] : [{ image: { ...logoAt(logo), x: page.w - 1.75, y: 0.3, w: 1.2, h: 0.6 } }];
  presentation.defineSlideMaster({ title: FINDING, background, objects: [band, footer, title, ...mark], slideNumber });
  const cover = { placeholder: { ...title.placeholder, options: { ...title.placeholder.options, ...coverTitle } } };
  const side = { rect: { x: 0, y: 0, w: 0.35, h: page.h, fill: { color: colors.primary } } };
  presentation.defineSlideMaster({ title: COVER, background, objects: [side, cover, ...mark] });
}

const coverTitle = { x: 1.2, y: 2.2, w: 11, h: 1.1, fontSize: 40 };

const titleLook = ({ colors, fonts }: PackTheme) => ({
  fontFace: fonts.latin,
  fontSize: 24,
  bold: true,
  color: colors.text,
  align: "left" as const,
  valign: "middle" as const,
});

export const logoAt = ({ type, bytes }: Logo) => ({
  data: `image/${type === "svg" ? "svg+xml" : type};base64,${Buffer.from(bytes).toString("base64")}`,
});

export function addText(
  slide: Slide,
  text: string,
  box: Box,
  { theme, ...options }: TextOptions & { theme: PackTheme },
) {
  const base = { fontFace: theme.fonts.latin, color: theme.colors.text, margin: 0, valign: "top" as const };
  slide.addText(cleanText(text), { ...base, ...box, ...options });
}
