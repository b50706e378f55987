/** `kind: stacked`: a count split into parts, over the months up to the page's or by store in the page's month. */
import { z } from "zod";
import { stacked } from "../../charts/stacked.ts";
import { axisValue, valueText } from "../../snapshot/figure-text.ts";
import type { MetricInfo } from "../../snapshot/snapshot.ts";
import { monthsUpTo, type PageContext, scopesBy } from "../page-context.ts";
import type { Captioned } from "./figure-box.ts";
import { type Part, partsOf, partsSpec } from "./metric-parts.ts";

export const stackedSpec = z.strictObject({
  kind: z.literal("stacked"),
  title: z.string(),
  ...partsSpec,
  over: z.enum(["months", "stores"]).default("months"),
  months: z.int().positive().default(13),
});
type Spec = z.output<typeof stackedSpec>;

export function stackedFigure(spec: Spec, context: PageContext): Captioned {
  const { first, names, labels, amount } = axisOf(spec, context);
  const series = partsOf(spec, context).map(({ name, metric }: Part) => ({
    name,
    points: names.map((_, i) => {
      const value = amount(metric, i);
      return { at: axisValue(value, metric.unit) ?? 0, text: valueText(value ?? 0, metric.unit) };
    }),
  }));
  return {
    title: spec.title,
    summary: `${names.at(-1)}：${series.map(({ name, points }) => `${name} ${points.at(-1)?.text}`).join("，")}`,
    chart: stacked({ first, names, labels, series, unit: "" }),
  };
}

function axisOf({ over, months: length }: Spec, context: PageContext) {
  const { figures, month } = context;
  if (over === "months") {
    const months = monthsUpTo(context, length);
    const amount = (metric: MetricInfo, i: number) => figures.amount(metric.id, months[i] ?? month)?.value ?? null;
    return { first: "月份", names: months, labels: months.map(shortMonth), amount };
  }
  const stores = scopesBy(context, "store");
  const names = stores.map(({ name }) => name);
  const amount = (metric: MetricInfo, i: number) => figures.amount(metric.id, month, stores[i]?.scope)?.value ?? null;
  return { first: "门店", names, labels: names, amount };
}

/** `2026-03` → `26/3`. */
const shortMonth = (month: string): string => `${month.slice(2, 4)}/${Number(month.slice(5))}`;
