/** `kind: bars`: one measure of the page's month by store or department. */
import { z } from "zod";
import { bars } from "../../charts/bars.ts";
import { axisUnit, axisValue, NO_FIGURE, partsText, valueText } from "../../snapshot/figure-text.ts";
import type { Figure } from "../../snapshot/figures.ts";
import { type PageContext, scopesBy } from "../page-context.ts";
import { metricNamed } from "./block.ts";
import type { Captioned } from "./figure-box.ts";

export const barsSpec = z.strictObject({
  kind: z.literal("bars"),
  title: z.string(),
  metric: z.string(),
  by: z.enum(["store", "department"]),
  /** Kinds of department to show; all when absent. */
  departments: z.array(z.string()).optional(),
});

export function barsFigure(spec: z.output<typeof barsSpec>, context: PageContext): Captioned {
  const metric = metricNamed(context, spec.metric);
  const rows = scopesBy(context, spec.by, spec.departments).map(({ name, scope }) => ({
    name,
    figure: context.figures.figure(metric, context.month, scope),
  }));
  const target = context.figures.figure(metric, context.month).target;
  return {
    title: spec.title,
    summary: rows.map(({ name, figure }) => `${name} ${written(figure)}`).join("，"),
    chart: bars({
      bars: rows.map(({ name, figure }) => ({
        name,
        at: axisValue(figure.value, metric.unit),
        text: written(figure),
        verdict: figure.met === null ? "open" : figure.met ? "met" : "missed",
      })),
      first: spec.by === "store" ? "门店" : "部门",
      measure: metric.title,
      unit: axisUnit(metric.unit),
      target:
        target === null
          ? undefined
          : { at: axisValue(target, metric.unit) ?? 0, text: `目标 ${valueText(target, metric.unit)}` },
      max: metric.unit === "ratio" && rows.every(({ figure }) => (figure.value ?? 0) <= 1) ? 100 : undefined,
    }),
  };
}

function written(figure: Figure): string {
  const { unit } = figure.metric;
  if (figure.value === null) return NO_FIGURE;
  const parts = partsText(figure, unit);
  return `${valueText(figure.value, unit)}${parts === "" ? "" : ` ${parts}`}`;
}
