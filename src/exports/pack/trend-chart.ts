/** Measures over the months up to the pack's period, with their targets. */

import { rateBounds } from "../../charts/rate-bounds.ts";
import type { Reference } from "../../charts/reference-line.ts";
import { trend } from "../../charts/trend.ts";
import { axisUnit, axisValue, valueText } from "../../snapshot/figure-text.ts";
import type { Figure } from "../../snapshot/figures.ts";
import type { NativeSeries, PackChart } from "./pack.ts";
import { metricNamed, type PackContext } from "./pack-context.ts";
import { shortMonth } from "./short-month.ts";
import { writtenValue } from "./typed-value.ts";

/** A year and the month of the year before. */
const MONTHS = 13;

export interface TrendRequest {
  readonly title: string;
  /** Of one unit. */
  readonly metrics: readonly string[];
}

export function trendChart({ title, metrics }: TrendRequest, context: PackContext): PackChart {
  const months = context.months.slice(-MONTHS);
  const lines = metrics.map((id) => {
    const metric = metricNamed(context, id);
    return { metric, figures: months.map((month) => context.figures.figure(metric, month)) };
  });
  const unit = lines[0]?.metric.unit ?? "count";
  const series = lines.map(({ metric, figures }) => ({
    name: metric.title,
    points: figures.map(({ value }) => ({ at: axisValue(value, unit), text: valueText(value, unit) })),
  }));
  const targets = targetsOf(lines.flatMap(({ figures }) => figures.at(-1) ?? []));
  const drawn = [...series.flatMap(({ points }) => points.map(({ at }) => at)), ...targets.map(({ at }) => at)];
  return {
    title,
    summary: series.map(({ name, points }) => `${name}最近为 ${points.at(-1)?.text ?? "—"}`).join("，"),
    drawing: trend({
      months,
      series,
      unit: axisUnit(unit),
      targets,
      ...(unit === "ratio" ? rateBounds(drawn) : {}),
    }),
    native: {
      kind: "line",
      unit,
      categories: months.map(shortMonth),
      series: [
        ...lines.map(({ metric, figures }): NativeSeries => {
          return { name: metric.title, role: "data", values: figures.map(({ value }) => writtenValue(value, unit)) };
        }),
        ...targets.map(({ text, value }): NativeSeries => {
          return { name: text, role: "reference", values: months.map(() => writtenValue(value, unit)) };
        }),
      ],
    },
  };
}

interface TargetLine extends Reference {
  readonly value: number;
}

/** One line when all measures share a target, else one per measure, named. */
function targetsOf(latest: readonly Figure[]): TargetLine[] {
  const known = latest.flatMap(({ metric, target }) => {
    const at = axisValue(target, metric.unit);
    return target === null || at === null ? [] : [{ at, value: target, metric }];
  });
  const shared = known.length === latest.length && new Set(known.map(({ at }) => at)).size === 1;
  return known.slice(0, shared ? 1 : known.length).map(({ at, value, metric }) => ({
    at,
    value,
    text: `${shared ? "" : metric.title}目标 ${valueText(value, metric.unit)}`,
  }));
}
