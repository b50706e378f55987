/** Parts of a whole by month, store or grade: stacked columns. */
import { type Chart, type Series, tableOf } from "./chart.ts";
import { baseOption, keyOf, nameAxis, numberAxis, plotArea } from "./theme.ts";

export interface StackedSpec {
  readonly first: string;
  readonly names: readonly string[];
  /** Names as the axis prints them, when shorter. */
  readonly labels?: readonly string[];
  readonly series: readonly Series[];
  readonly unit: string;
  readonly max?: number | undefined;
}

export function stacked({ first, names, labels = names, series, unit, max }: StackedSpec): Chart {
  const keys = series.map((each) => each.name);
  const rowsOfKey = Math.ceil(keys.join("").length / 22);
  return {
    height: 220 + 18 * rowsOfKey,
    table: tableOf(first, names, series),
    option: {
      ...baseOption(),
      legend: keyOf(keys),
      grid: plotArea({ top: 12 + 20 * rowsOfKey }),
      xAxis: nameAxis(labels),
      yAxis: numberAxis(unit, { min: 0, max }),
      series: series.map((each) => ({
        type: "bar",
        name: each.name,
        stack: "whole",
        barMaxWidth: 28,
        silent: true,
        emphasis: { disabled: true },
        data: each.points.map((point) => point.at),
      })),
    },
  };
}
