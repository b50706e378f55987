/** `kind: trend`: one or more measures over the months up to the page's. */
import { z } from "zod";
import type { Point } from "../../charts/chart.ts";
import { rateBounds } from "../../charts/rate-bounds.ts";
import type { Reference } from "../../charts/reference-line.ts";
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
  const targets = targetsOf(lines);
  const drawn = [...series.flatMap(({ points }) => points.map(({ at }) => at)), ...targets.map(({ at }) => at)];
  const bounds = unit === "ratio" ? rateBounds(drawn) : {};
  return {
    title: spec.title,
    summary: series.map(({ name, points }) => `${name}最近为 ${points.at(-1)?.text ?? "—"}`).join("，"),
    chart: trend({
      months,
      series,
      unit: axisUnit(unit),
      targets,
      ...bounds,
    }),
  };
}

/** One line when all measures share a target, else one per measure, named. */
function targetsOf(lines: readonly Line[]): Reference[] {
  const known = lines.flatMap(({ name, figures }) => {
    const { target = null, metric } = figures.at(-1) ?? {};
    const at = metric === undefined ? null : axisValue(target, metric.unit);
    return at === null || metric === undefined ? [] : [{ at, name, text: valueText(target, metric.unit) }];
  });
  const shared = known.length === lines.length && new Set(known.map(({ at }) => at)).size === 1;
  return known
    .slice(0, shared ? 1 : known.length)
    .map(({ at, name, text }) => ({ at, text: shared ? `目标 ${text}` : `${name}目标 ${text}` }));
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
