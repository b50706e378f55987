/** A drawn chart on a page: picture with a name for those who do not see it, and its data as a table underneath. */
import type { Chart, ChartTable } from "../../charts/chart.ts";
import { html, type Markup, raw } from "../../markup.ts";
import type { PageContext } from "../page-context.ts";
import { renderChart } from "../render-chart.ts";

export interface Captioned {
  readonly title: string;
  readonly chart: Chart;
  /** What the picture shows, in one sentence. */
  readonly summary: string;
}

export function figureBox({ title, chart, summary }: Captioned, { charts }: PageContext): Markup {
  return html`<div class="chart"><figure role="img" aria-label="${title}：${summary}"><figcaption>${title}</figcaption>${raw(renderChart(chart, charts))}</figure>
<details><summary>数据表</summary><div class="scroll">${dataTable(chart.table)}</div></details></div>
`;
}

function dataTable({ head, rows }: ChartTable): Markup {
  return html`<table><tr>${head.map((name) => html`<th>${name}`)}${rows.map(
    ([name, ...cells]) => html`<tr><th>${name}${cells.map((text) => html`<td>${text}`)}`,
  )}</table>`;
}
