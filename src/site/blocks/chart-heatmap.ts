/** `kind: heatmap`: several rates of the page's month by store or department at one glance. */
import { z } from "zod";
import { heatmap } from "../../charts/heatmap.ts";
import { axisValue, valueText } from "../../snapshot/figure-text.ts";
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
      const { value } = context.figures.figure(metric, context.month, scope);
      return { at: axisValue(value, metric.unit), text: valueText(value, metric.unit) };
    });
    return { name, points };
  });
  const known = columns.flatMap(({ points }) => points.map(({ at }) => at)).filter((at) => at !== null);
  return {
    title: spec.title,
    summary: rows
      .map(({ name }, y) => `${name} ${columns.map((each) => `${each.name} ${each.points[y]?.text}`).join("、")}`)
      .join("；"),
    chart: heatmap({
      first: spec.by === "store" ? "门店" : "部门",
      rows: rows.map(({ name }) => name),
      columns,
      min: Math.min(0, ...known),
      max: Math.max(100, ...known),
    }),
  };
}
