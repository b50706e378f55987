/** One subject beside what it is compared with, e.g. an adviser and the store: two bars per measure. */
import { type Chart, type Series, tableOf } from "./chart.ts";
import { baseOption, ink, keyOf, nameAxis, numberAxis, palette, plotArea } from "./theme.ts";

export interface ComparedSpec {
  readonly first: string;
  readonly names: readonly string[];
  /** The subject, then what it is compared with. */
  readonly series: readonly [Series, Series];
  readonly unit: string;
}

export function compared({ first, names, series, unit }: ComparedSpec): Chart {
  return {
    height: 50 + names.length * 56,
    table: tableOf(first, names, series),
    option: {
      ...baseOption(),
      legend: keyOf(series.map((each) => each.name)),
      grid: plotArea({ top: 30, right: 60 }),
      xAxis: numberAxis(unit, { min: 0 }),
      yAxis: { ...nameAxis(names), inverse: true },
      series: series.map(({ name, points }, i) => ({
        type: "bar",
        name,
        barMaxWidth: 16,
        silent: true,
        emphasis: { disabled: true },
        itemStyle: { color: i === 0 ? palette[0] : ink.line },
        data: points.map(({ at, text }) => ({
          value: at,
          label: { show: true, position: "right" as const, formatter: text, color: ink.text },
        })),
      })),
    },
  };
}
