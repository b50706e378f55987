/** `complaint-table`: the monthly complaint statistics (投诉统计表, P03-15) by store and department. */
import { z } from "zod";
import { html, type Markup } from "../../markup.ts";
import { valueText } from "../../snapshot/figure-text.ts";
import type { Amount, Figure, Scope } from "../../snapshot/figures.ts";
import { clauseLink, type PageContext, scopesBy } from "../page-context.ts";
import { block, metricNamed } from "./block.ts";
import { dataTable, type TableRow } from "./data-table.ts";

/** A column is one part of a measure, so that the table and the measure cannot differ. */
interface Measure {
  readonly title: string;
  readonly metric: string;
  readonly part: "value" | "numerator" | "denominator" | "rest" | "share";
}

const demand = (title: string, code: string): Measure => ({
  title,
  metric: `complaints-by-demand.${code}`,
  part: "value",
});

const measures: readonly Measure[] = [
  { title: "收到", metric: "complaints-received", part: "value" },
  { title: "受理", metric: "complaint-acceptance-rate", part: "numerator" },
  { title: "有效", metric: "complaint-validity-rate", part: "numerator" },
  { title: "客户原因", metric: "complaint-validity-rate", part: "rest" },
  demand("减价", "price_reduction"),
  demand("退货", "return"),
  demand("换货", "exchange"),
  demand("损害赔偿", "damages"),
  demand("批评建议", "criticism_suggestion"),
  { title: "结案", metric: "days-to-close-mean", part: "denominator" },
  { title: "按期结案/到期", metric: "complaint-closing-rate", part: "share" },
  { title: "期末未结", metric: "complaints-open", part: "value" },
  { title: "其中超期", metric: "complaints-overdue", part: "value" },
  { title: "重复", metric: "complaint-repeat-rate", part: "numerator" },
  { title: "重大", metric: "complaint-major-share", part: "numerator" },
  { title: "赔偿金额", metric: "complaint-compensation", part: "value" },
  { title: "平均结案天数", metric: "days-to-close-mean", part: "value" },
];

const schema = z.strictObject({ title: z.string() });

export const complaintTable = block("complaint-table", schema, ({ title }, context) =>
  dataTable({
    caption: title,
    columns: [
      { head: "门店 / 部门" },
      ...measures.map((measure) => ({ head: headOf(measure, context), number: true })),
    ],
    rows: [
      row("合计", {}, { context, tone: "total" }),
      ...scopesBy(context, "store").flatMap(({ name, scope }) => [
        row(name, scope, { context, tone: "store" }),
        ...departmentRows(scope, context),
      ]),
    ],
  }),
);

/** Departments with at least one complaint to show for the month. */
function departmentRows({ store }: Scope, context: PageContext): TableRow[] {
  return context.snapshot.organisation.departments
    .filter((each) => each.store === store)
    .map(({ id, name }) => ({ name, scope: { store: store ?? null, department: id } }))
    .filter(({ scope }) =>
      measures.some(({ metric }) => (context.figures.amount(metric, context.month, scope)?.value ?? 0) > 0),
    )
    .map(({ name, scope }) => row(name, scope, { context }));
}

function row(name: string, scope: Scope, { context, tone }: { context: PageContext; tone?: string }): TableRow {
  const cells = measures.map((measure) => {
    const figure = context.figures.figure(metricNamed(context, measure.metric), context.month, scope);
    return cell(measure, figure);
  });
  return { tone, cells: [name, ...cells] };
}

/** A store or department without a complaint in a month has no figure; its counts are zero. */
const nothing: Amount = { numerator: null, denominator: null, value: null };

function cell(measure: Measure, figure: Figure): Markup {
  const { unit } = figure.metric;
  const before = partText(measure, figure.previous ?? nothing, unit);
  return html`<b>${partText(measure, figure, unit)}</b> <small>${before}</small>`;
}

function partText(
  { part }: Measure,
  { numerator, denominator, value }: Amount,
  unit: Figure["metric"]["unit"],
): string {
  if (part === "value") return valueText(unit === "days" ? value : (value ?? 0), unit);
  if (part === "share") return `${numerator ?? 0}/${denominator ?? 0}`;
  if (part === "rest") return String((denominator ?? 0) - (numerator ?? 0));
  return String((part === "numerator" ? numerator : denominator) ?? 0);
}

function headOf({ title, metric }: Measure, context: PageContext): Markup {
  const info = metricNamed(context, metric);
  const address = clauseLink(context, info);
  return address === null ? html`${title}` : html`<a href="${address}" title="${info.definition}">${title}</a>`;
}
