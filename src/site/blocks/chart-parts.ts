/** `kind: parts`: the parts of a count in the page's month, largest first. */
import { z } from "zod";
import { bars } from "../../charts/bars.ts";
import { axisUnit, axisValue, valueText } from "../../snapshot/figure-text.ts";
import type { PageContext } from "../page-context.ts";
import type { Captioned } from "./figure-box.ts";
import { partsOf, partsSpec } from "./metric-parts.ts";

export const partsChartSpec = z.strictObject({
  kind: z.literal("parts"),
  title: z.string(),
  ...partsSpec,
  /** How many to show; the rest is not drawn. */
  limit: z.int().positive().default(10),
});

export function partsFigure(spec: z.output<typeof partsChartSpec>, context: PageContext): Captioned {
  const rows = partsOf(spec, context)
    .map(({ name, metric }) => ({ name, metric, value: context.figures.amount(metric.id, context.month)?.value ?? 0 }))
    .sort((a, b) => b.value - a.value)
    .slice(0, spec.limit);
  const unit = rows[0]?.metric.unit ?? "count";
  return {
    title: spec.title,
    summary: rows.map(({ name, value }) => `${name} ${valueText(value, unit)}`).join("，"),
    chart: bars({
      bars: rows.map(({ name, value }) => ({
        name,
        at: axisValue(value, unit),
        text: valueText(value, unit),
        verdict: "open",
      })),
      first: "类别",
      measure: "数量",
      unit: axisUnit(unit),
    }),
  };
}
