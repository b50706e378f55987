/** `measures`: many measures of the page's month one below the other, a column per store; those without records in one line. */
import { z } from "zod";
import { html, type Markup } from "../../markup.ts";
import { NO_RECORDS, partsText, valueText } from "../../snapshot/figure-text.ts";
import type { MetricInfo } from "../../snapshot/snapshot.ts";
import { clauseLink, type NamedScope, type PageContext, scopesBy } from "../page-context.ts";
import { block, metricNamed } from "./block.ts";
import { dataTable } from "./data-table.ts";

/** A name that ends with a full stop stands for all measures of that front. */
const schema = z.strictObject({ title: z.string(), metrics: z.array(z.string()).min(1) });

export const measures = block("measures", schema, ({ title, metrics }, context) => {
  const all = metrics.flatMap((id) => named(id, context));
  const told = all.filter(({ isSilent }) => !isSilent);
  const silent = all.filter(({ isSilent }) => isSilent);
  const note =
    silent.length > 0 && html`<p class="note">${NO_RECORDS}：${silent.map((each) => each.title).join("、")}。</p>`;
  return html`${told.length > 0 && tableOf(title, told, context)}${note}`;
});

function named(id: string, context: PageContext): MetricInfo[] {
  if (!id.endsWith(".")) return [metricNamed(context, id)];
  return context.snapshot.metrics.filter((metric) => metric.id.startsWith(id));
}

function tableOf(title: string, metrics: readonly MetricInfo[], context: PageContext): Markup {
  const stores = scopesBy(context, "store");
  const scopes: NamedScope[] = stores.length > 1 ? [...stores, { name: "合计", scope: {} }] : stores;
  return dataTable({
    caption: title,
    columns: [{ head: "指标", text: true }, ...scopes.map(({ name }) => ({ head: name, number: true }))],
    rows: metrics.map((metric) => ({
      cells: [titleOf(metric, context), ...scopes.map((each) => cell(metric, each, context))],
    })),
  });
}

function titleOf(metric: MetricInfo, context: PageContext): Markup {
  const address = clauseLink(context, metric);
  if (address === null) return html`<span title="${metric.definition}">${metric.title}</span>`;
  return html`<a href="${address}" title="${metric.definition}">${metric.title}</a>`;
}

function cell(metric: MetricInfo, { scope }: NamedScope, { figures, month }: PageContext): Markup {
  const figure = figures.figure(metric, month, scope);
  const parts = partsText(figure, metric.unit);
  return html`<b>${valueText(figure.value, metric.unit)}</b>${parts !== "" && html` <small>${parts}</small>`}`;
}
