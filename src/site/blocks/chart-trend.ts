/** `kind: trend`: one or more measures over the months up to the page's. */
import { z } from "zod";
import type { Point } from "../../charts/chart.ts";
import { trend } from "../../charts/trend.ts";
import { axisUnit, axisValue, valueText } from "../../snapshot/figure-text.ts";
import type { Figure } from "../../snapshot/figures.ts";
import type { MetricInfo } from "../../snapshot/snapshot.ts";
import { monthsUpTo, type PageContext, scopesBy } from "../page-context.ts";
import { metricNamed } from "./block.ts";
import type { Captioned } from "./figure-box.ts";

export const trendSpec = z.strictObject({
  kind: z.literal("trend"),
  title: z.string(),
  metrics: z.array(z.string()).min(1).max(4),
  months: z.int().positive().default(13),
  /** One line per store instead of the group's, for one measure and a handful of stores. */
  by: z.literal("store").optional(),
});
type Spec = z.output<typeof trendSpec>;

/** More lines than markers and colours cannot be told apart. */
const MOST_LINES = 4;

export function trendFigure(spec: Spec, context: PageContext): Captioned {
  const months = monthsUpTo(context, spec.months);
  const lines = linesOf(spec, months, context);
  const unit = lines[0]?.metric.unit ?? "count";
  const series = lines.map(({ name, figures }) => ({ name, points: figures.map(pointOf) }));
  const target = lines[0]?.figures.at(-1)?.target ?? null;
  const bounds =
    unit === "ratio"
      ? rateBounds([...series.flatMap(({ points }) => points.map(({ at }) => at)), axisValue(target, unit)])
      : {};
  return {
    title: spec.title,
    summary: series.map(({ name, points }) => `${name}最近为 ${points.at(-1)?.text ?? "—"}`).join("，"),
    chart: trend({
      months,
      series,
      unit: axisUnit(unit),
      ...(target === null
        ? {}
        : { target: { at: axisValue(target, unit) ?? 0, text: `目标 ${valueText(target, unit)}` } }),
      ...bounds,
    }),
  };
}

interface Line {
  readonly name: string;
  readonly metric: MetricInfo;
  readonly figures: readonly Figure[];
}

function linesOf({ metrics, by }: Spec, months: readonly string[], context: PageContext): Line[] {
  const stores = scopesBy(context, "store");
  const perStore = by === "store" && stores.length > 1 && stores.length <= MOST_LINES;
  return metrics.flatMap((id) => {
    const metric = metricNamed(context, id);
    const scopes = perStore ? stores : [{ name: metric.title, scope: {} }];
    return scopes.map(({ name, scope }) => ({
      name,
      metric,
      figures: months.map((month) => context.figures.figure(metric, month, scope)),
    }));
  });
}

function pointOf(figure: Figure): Point {
  const { unit } = figure.metric;
  return { at: axisValue(figure.value, unit), text: valueText(figure.value, unit) };
}

/** Rates that all lie high are drawn from a round number below them, the rest from zero. */
function rateBounds(values: readonly (number | null)[]): { min: number; max?: number } {
  const known = values.filter((value) => value !== null);
  const lowest = Math.min(...known);
  const highest = Math.max(...known);
  const min = known.length > 0 && lowest >= 50 ? Math.floor((lowest - 5) / 10) * 10 : 0;
  return highest <= 100 && highest > 80 ? { min, max: 100 } : { min };
}
