/** `kpi`: one card per measure with its value, parts, target, 环比, 同比 and the clause it comes from. */
import { z } from "zod";
import { html, type Markup } from "../../markup.ts";
import { absenceText, partsText, valueText } from "../../snapshot/figure-text.ts";
import type { Figure } from "../../snapshot/figures.ts";
import { clauseLink, type PageContext } from "../page-context.ts";
import { block, metricNamed } from "./block.ts";
import { changeMark, changes } from "./change-line.ts";
import { trustMark } from "./trust-mark.ts";

const schema = z.strictObject({ metrics: z.array(z.string()).min(1) });

export const kpi = block("kpi", schema, ({ metrics }, context) => {
  const figures = metrics.map((id) => context.figures.figure(metricNamed(context, id), context.month));
  return html`<div class="cards">${figures.map((figure) => card(figure, context))}</div>`;
});

function card(figure: Figure, context: PageContext): Markup {
  const { metric, met } = figure;
  const { previous, lastYear } = changes(figure);
  const parts = partsText(figure, metric.unit);
  const verdict = met === null ? "" : met ? " met" : " missed";
  return html`<article class="card${verdict}"><h3 title="${metric.definition}">${metric.title}</h3>
<p class="value"><b>${valueText(figure.value, metric.unit)}</b>${parts !== "" && html` <span class="parts">${parts}</span>`}${absence(figure)}</p>
${targetLine(figure)}
<dl><div><dt>环比</dt><dd>${changeMark(previous)}</dd></div><div><dt>同比</dt><dd>${changeMark(lastYear)}</dd></div></dl>
${trustMark(metric.id, context)}<p class="clause">${clause(figure, context)}</p></article>
`;
}

function absence(figure: Figure): Markup | null {
  return figure.value === null ? html` <span class="parts">${absenceText(figure)}</span>` : null;
}

function targetLine({ target, met, metric }: Figure): Markup {
  if (target === null) return html`<p class="target">未设目标</p>`;
  const relation = metric.direction === "lower" ? "≤" : "≥";
  const verdict = met === null ? "" : met ? html`<b class="good">达标</b>` : html`<b class="bad">未达标</b>`;
  return html`<p class="target">目标 ${relation} ${valueText(target, metric.unit)} ${verdict}</p>`;
}

function clause({ metric }: Figure, context: PageContext): Markup {
  const address = clauseLink(context, metric);
  return address === null ? html`${metric.clause}` : html`<a href="${address}">${metric.clause}</a>`;
}
