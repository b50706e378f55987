/** `kind: heatmap`: several rates of the page's month by store or department at one glance. */
import { z } from "zod";
import { heatmap } from "../../charts/heatmap.ts";
import { valueText } from "../../snapshot/figure-text.ts";
import type { Figure } from "../../snapshot/figures.ts";
import { type PageContext, scopesBy } from "../page-context.ts";
import { metricNamed } from "./block.ts";
import type { Captioned } from "./figure-box.ts";

export const heatmapSpec = z.strictObject({
  kind: z.literal("heatmap"),
  title: z.string(),
  by: z.enum(["store", "department"]),
  departments: z.array(z.string()).optional(),
  /** Short name of a column → measure. */
  columns: z.record(z.string(), z.string()),
});

export function heatmapFigure(spec: z.output<typeof heatmapSpec>, context: PageContext): Captioned {
  const rows = scopesBy(context, spec.by, spec.departments);
  const columns = Object.entries(spec.columns).map(([name, id]) => {
    const metric = metricNamed(context, id);
    const points = rows.map(({ scope }) => {
      const figure = context.figures.figure(metric, context.month, scope);
      return { at: shadeOf(figure), text: valueText(figure.value, metric.unit) };
    });
    return { name, points };
  });
  return {
    title: spec.title,
    summary: rows
      .map(({ name }, y) => `${name} ${columns.map((each) => `${each.name} ${each.points[y]?.text}`).join("、")}`)
      .join("；"),
    chart: heatmap({
      first: spec.by === "store" ? "门店" : "部门",
      rows: rows.map(({ name }) => name),
      columns,
      min: 80,
      max: 110,
    }),
  };
}

/** Percent of the target reached, so that measures with different targets share a scale; the middle without a target. */
function shadeOf({ value, target, metric }: Figure): number | null {
  if (value === null) return null;
  if (target === null || target === 0) return 95;
  const share = metric.direction === "lower" ? 2 - value / target : value / target;
  return Math.round(share * 1000) / 10;
}
