/** The sheets of a printed pack: size, margins, and what stands at the top and the bottom of each. */
import type { Pack } from "../pack/pack.ts";

/** The cover has no header and no page number. */
export function sheetStyle(pack: Pack, landscape: boolean): string {
  const small = "font-size:8pt;color:#52606d";
  const boxes = [
    `@top-left{content:${quoted(`${pack.subject} · ${pack.title}`)};${small}}`,
    `@top-right{content:${quoted(pack.mark)};${small};font-weight:700}`,
    `@bottom-left{content:${quoted(`数据截止 ${pack.asOf} · 读者：${pack.audience.title} · ${pack.copyLabel}`)};${small};white-space:nowrap}`,
    `@bottom-right{content:counter(page) " / " counter(pages);${small}}`,
  ];
  const bare = ["top-left", "top-right", "bottom-left", "bottom-right"].map((place) => `@${place}{content:none}`);
  const layout = landscape ? besideFigures : "";
  return `${layout}@page{size:A4 ${landscape ? "landscape" : "portrait"};margin:18mm 15mm 17mm;${boxes.join("")}}@page :first{${bare.join("")}}`;
}

/** On a sheet that lies the chart of a finding stands beside its figures. */
const besideFigures =
  "@media print{.chapter section:has(figure){display:grid;grid-template-columns:1fr 118mm;column-gap:8mm;align-items:start}" +
  ".chapter h3,.chapter .lead{grid-column:1/-1}.cards{grid-template-columns:1fr 1fr}}";

/** Text as a string of CSS. */
const quoted = (text: string): string =>
  `"${text.replace(/["\\<\n]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
