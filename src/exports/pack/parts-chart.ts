/** A count split into parts over the months up to the pack's period: stacked columns. */
import { stacked } from "../../charts/stacked.ts";
import { axisValue, valueText } from "../../snapshot/figure-text.ts";
import type { PackChart } from "./pack.ts";
import type { PackContext } from "./pack-context.ts";
import { shortMonth } from "./short-month.ts";
import { writtenValue } from "./typed-value.ts";

const MONTHS = 13;

export interface PartsRequest {
  readonly title: string;
  /** `complaints-by-demand.`: all measures whose id starts so; their names are what follows the colon of their titles. */
  readonly prefix: string;
}

export function partsChart({ title, prefix }: PartsRequest, context: PackContext): PackChart {
  const months = context.months.slice(-MONTHS);
  const parts = context.snapshot.metrics.filter(({ id }) => id.startsWith(prefix));
  const valuesOf = (metric: string) => months.map((month) => context.figures.amount(metric, month)?.value ?? 0);
  const rows = parts.map(({ id, title: name, unit }) => ({
    name: name.replace(/^[^：]*：/, ""),
    unit,
    values: valuesOf(id),
  }));
  const series = rows.map(({ name, unit, values }) => ({
    name,
    points: values.map((value) => ({ at: axisValue(value, unit) ?? 0, text: valueText(value, unit) })),
  }));
  return {
    title,
    summary: `${months.at(-1)}：${series.map(({ name, points }) => `${name} ${points.at(-1)?.text}`).join("，")}`,
    drawing: stacked({ first: "月份", names: months, labels: months.map(shortMonth), series, unit: "" }),
    native: {
      kind: "stacked",
      unit: rows[0]?.unit ?? "count",
      categories: months.map(shortMonth),
      series: rows.map(({ name, unit, values }) => ({
        name,
        role: "data",
        values: values.map((value) => writtenValue(value, unit)),
      })),
    },
  };
}
