/** Measures as cards beside a chart: the figure large, its parts, target and changes under it. */
import { cleanText } from "../clean-text.ts";
import type { PackFigure } from "../pack/pack.ts";
import type { PackTheme } from "../pack-theme.ts";
import type { Slide } from "./deck.ts";
import { type Box, rowsOf } from "./slide-layout.ts";

export function addFigureCards(
  slide: Slide,
  figures: readonly PackFigure[],
  { box, theme }: { box: Box; theme: PackTheme },
): void {
  rowsOf(box, figures.length, { gap: 0.15, most: 1.6 }).forEach((place, i) => {
    const figure = figures[i];
    if (figure !== undefined) addCard(slide, figure, { place, theme });
  });
}

function addCard(slide: Slide, figure: PackFigure, { place, theme }: { place: Box; theme: PackTheme }): void {
  const { colors, fonts } = theme;
  const tone = figure.met === null ? colors.quiet : figure.met ? colors.met : colors.missed;
  slide.addShape("rect", { ...place, fill: { color: "F5F7FA" }, line: { color: "F5F7FA" } });
  slide.addShape("rect", { ...place, w: 0.07, fill: { color: tone }, line: { color: tone } });
  const inside = { x: place.x + 0.2, y: place.y + 0.06, w: place.w - 0.25, h: place.h - 0.12 };
  const face = { fontFace: fonts.latin };
  const small = { ...face, fontSize: 11, color: colors.quiet };
  const runs = [
    { text: figure.title, options: { ...face, fontSize: 12, color: colors.text, breakLine: true } },
    {
      text: figure.text,
      options: { ...face, fontSize: 22, bold: true, color: tone === colors.missed ? tone : colors.text },
    },
    { text: `  ${figure.parts}${figure.absence}`, options: { ...small, breakLine: true } },
    ...targetLine(figure).map((text) => ({ text, options: { ...small, breakLine: true } })),
    ...changeLine(figure).map((text) => ({ text, options: small })),
  ];
  slide.addText(
    runs.map(({ text, options }) => ({ text: cleanText(text), options })),
    { ...inside, margin: 0, valign: "middle", fit: "shrink" },
  );
}

function targetLine({ target, met }: PackFigure): string[] {
  return [`${target}${met === null ? "" : met ? " 达标" : " 未达标"}`];
}

function changeLine({ previous, lastYear }: PackFigure): string[] {
  if (previous.sense === "none" && lastYear.sense === "none") return [];
  return [`环比 ${previous.text}　同比 ${lastYear.text}`];
}
