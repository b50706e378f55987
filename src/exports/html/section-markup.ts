/** One finding of a pack: its sentence, figures, chart and table. */
import type { Chart } from "../../charts/chart.ts";
import { html, type Markup, raw } from "../../markup.ts";
import type { PackChange, PackChart, PackFigure, PackSection } from "../pack/pack.ts";
import { tableMarkup } from "./table-markup.ts";

type DrawChart = (chart: Chart) => string;

export function sectionMarkup({ id, title, lead, figures, chart, table }: PackSection, drawChart: DrawChart): Markup {
  return html`<section><h3 id="${id}">${title}</h3>
${lead.map(
  (sentence) => html`<p class="lead">${sentence}</p>
`,
)}${figures.length > 0 && html`<div class="cards">${figures.map(card)}</div>`}
${chart !== null && drawing(chart, { id, drawChart })}${table !== null && tableMarkup(table)}</section>
`;
}

function card({ title, text, parts, absence, target, met, previous, lastYear, clause }: PackFigure): Markup {
  const verdict = met === null ? "" : met ? " 达标" : " 未达标";
  return html`<article class="card${met === null ? "" : met ? " met" : " missed"}"><p class="name">${title}</p>
<p><b>${text}</b> ${parts}${absence}</p>
<p>${target}${verdict}</p>
${changeLine("环比", previous)}${changeLine("同比", lastYear)}<p class="quiet">${clause}</p></article>
`;
}

const arrows = { up: "▲", down: "▼", same: "＝", none: "" } as const;

function changeLine(name: string, { text, sense, better }: PackChange): Markup {
  const judged = better === null ? "" : better ? "（向好）" : "（变差）";
  return html`<p>${name} ${arrows[sense]}${text}${judged}</p>
`;
}

/** Charts that are drawn alike share their ids; in one document each has its own. */
function drawing(
  { title, summary, drawing: chart }: PackChart,
  { id, drawChart }: { id: string; drawChart: DrawChart },
): Markup {
  const svg = drawChart(chart).replace(/(\bid="|url\(#)/g, `$1${id}-`);
  return html`<figure role="img" aria-label="${title}：${summary}"><figcaption>${title}</figcaption>${raw(svg)}</figure>
`;
}
