/** A pack as one HTML document with everything inside: what the one-file HTML shows and what the PDF is printed from. */
import { readFileSync } from "node:fs";
import type { Chart } from "../../charts/chart.ts";
import { html, type Markup, raw } from "../../markup.ts";
import type { Pack } from "../pack/pack.ts";
import type { PackTheme } from "../pack-theme.ts";
import { chaptersOf } from "./chapters.ts";
import { contents, cover } from "./front-matter.ts";
import { notesChapter } from "./notes-chapter.ts";
import { sectionMarkup } from "./section-markup.ts";

export interface DocumentOptions {
  readonly theme: PackTheme;
  readonly drawChart: (chart: Chart) => string;
  /** CSS after the document's own: fonts, sheets of paper. */
  readonly style: string;
}

const stylesheet = new URL("./document.css", import.meta.url);

/** Same pack and options, same text. */
export function packDocument(pack: Pack, { theme, drawChart, style }: DocumentOptions): string {
  const { primary, met, missed } = theme.colors;
  const chapters = chaptersOf(pack);
  return html`<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${pack.title} · ${pack.subject}</title>
<link rel="icon" href="data:,">
<style>${raw(compact(readFileSync(stylesheet, "utf8")))}:root{--primary:#${primary};--met:#${met};--missed:#${missed}}${raw(style)}</style>
</head>
<body>
${cover(pack, theme)}
${contents(chapters)}
<main>
${chapters.map(({ id, title, sections }) => chapter(id, title, html`${sections.map((section) => sectionMarkup(section, drawChart))}`))}
${chapter("notes", "指标口径与依据", notesChapter(pack))}
</main>
<footer><p><b>${pack.mark}，请勿外传</b> · ${pack.copyLabel} · 读者：${pack.audience.title} · 数据截止 ${pack.asOf}</p></footer>
</body>
</html>
`.text;
}

const chapter = (id: string, title: string, inside: Markup): Markup =>
  html`<section class="chapter"><h2 id="${id}">${title}</h2>
${inside}</section>
`;

/** Without comments and line ends. */
const compact = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .trim();
