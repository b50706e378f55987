/** `table`: measures of the page's month by store, department or employee; every rate with its parts. */
import { z } from "zod";
import { html, type Markup } from "../../markup.ts";
import { partsText, valueText } from "../../snapshot/figure-text.ts";
import type { Figure, Scope } from "../../snapshot/figures.ts";
import type { MetricInfo } from "../../snapshot/snapshot.ts";
import { clauseLink, type NamedScope, type PageContext, scopesBy } from "../page-context.ts";
import { block, metricNamed } from "./block.ts";
import { changeMark, changes } from "./change-line.ts";
import { dataTable } from "./data-table.ts";

const schema = z.strictObject({
  title: z.string(),
  by: z.enum(["store", "department", "employee"]),
  departments: z.array(z.string()).optional(),
  metrics: z.array(z.string()).min(1),
});
type Spec = z.output<typeof schema>;

export const table = block("table", schema, (spec, context) => {
  const metrics = spec.metrics.map((id) => metricNamed(context, id));
  const rows = rowsOf(spec, metrics, context);
  return dataTable({
    caption: spec.by === "employee" ? spec.title : `${spec.title}（比率的环比为百分点）`,
    columns: [
      { head: firstHeads[spec.by] },
      ...metrics.map((metric) => ({ head: headOf(metric, context), number: true })),
    ],
    rows: rows.map(({ name, scope, tone }) => ({
      tone,
      cells: [name, ...metrics.map((metric) => cell(context.figures.figure(metric, context.month, scope), spec.by))],
    })),
  });
});

const firstHeads = { store: "门店", department: "部门", employee: "员工" } as const;

interface Row extends NamedScope {
  readonly tone?: string | undefined;
}

function rowsOf(spec: Spec, metrics: readonly MetricInfo[], context: PageContext): Row[] {
  if (spec.by === "employee") return employees(metrics, context);
  const rows: Row[] = scopesBy(context, spec.by, spec.departments).filter(({ scope }) =>
    hasFigure(metrics, scope, context),
  );
  const total: Row = { name: "合计", scope: {}, tone: "total" };
  return rows.length > 1 ? [...rows, total] : rows;
}

/** People with a figure in the month, store by store. */
function employees(metrics: readonly MetricInfo[], { snapshot, month }: PageContext): Row[] {
  const ids = new Set(metrics.map(({ id }) => id));
  const names = new Map(snapshot.organisation.stores.map(({ id, name }) => [id, name]));
  const people = new Map<string, Row>();
  for (const { metric, period, store, employee, value } of snapshot.cells) {
    if (employee === null || store === null || period !== month || value === null || !ids.has(metric)) continue;
    const name = names.size > 1 ? `${names.get(store) ?? store} ${employee}` : employee;
    people.set(`${store}\t${employee}`, { name, scope: { store, employee } });
  }
  return [...people].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

function hasFigure(metrics: readonly MetricInfo[], scope: Scope, { figures, month }: PageContext): boolean {
  return metrics.some(({ id }) => figures.amount(id, month, scope) !== null);
}

function headOf(metric: MetricInfo, context: PageContext): Markup {
  const address = clauseLink(context, metric);
  return address === null
    ? html`${metric.title}`
    : html`<a href="${address}" title="${metric.definition}">${metric.title}</a>`;
}

/** Targets are set for stores, so single people, with their few cases, are not judged by them. */
function cell(figure: Figure, by: Spec["by"]): Markup {
  const { unit } = figure.metric;
  const parts = partsText(figure, unit);
  if (by === "employee")
    return html`<b>${valueText(figure.value, unit)}</b>${parts !== "" && html` <span class="parts">${parts}</span>`}`;
  const tone = figure.met === null ? "" : figure.met ? "met" : "missed";
  const { previous } = changes(figure);
  return html`<b class="${tone}">${valueText(figure.value, unit)}${figure.met === false && html`<span class="hidden">（未达标）</span>`}</b>${parts !== "" && html` <small>${parts}</small>`}${previous.sense !== "none" && html` <small>环比 ${changeMark(previous, true)}</small>`}`;
}
