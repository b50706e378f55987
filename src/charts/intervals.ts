/** Rates of people with their uncertainty: a point on a bar from lower to upper bound, the store's rate as a line. */
import type { Chart } from "./chart.ts";
import { type Reference, referenceLines } from "./reference-line.ts";
import { baseOption, nameAxis, numberAxis, palette, plotArea } from "./theme.ts";

export interface Interval {
  readonly name: string;
  /** Percentages; null when there is nothing to divide by. */
  readonly low: number | null;
  readonly mid: number | null;
  readonly high: number | null;
  readonly text: string;
}

export interface IntervalsSpec {
  readonly rows: readonly Interval[];
  readonly first: string;
  readonly measure: string;
  readonly reference: Reference | null;
}

export function intervals({ rows, first, measure, reference }: IntervalsSpec): Chart {
  const quiet = { type: "bar" as const, stack: "range", silent: true, emphasis: { disabled: true }, barWidth: 5 };
  return {
    height: 50 + rows.length * 24,
    table: { head: [first, measure], rows: rows.map((row) => [row.name, row.text]) },
    option: {
      ...baseOption(),
      grid: plotArea({ top: 22 }),
      xAxis: numberAxis("%", { min: 0 }),
      yAxis: { ...nameAxis(rows.map((row) => row.name)), inverse: true },
      series: [
        { ...quiet, itemStyle: { color: "transparent" }, data: rows.map((row) => row.low) },
        { ...quiet, itemStyle: { color: "#a9c8e6" }, data: rows.map(spread) },
        {
          type: "scatter",
          silent: true,
          emphasis: { disabled: true },
          symbolSize: 9,
          itemStyle: { color: palette[0] },
          data: rows.map((row) => row.mid),
          ...referenceLines("x", reference === null ? [] : [reference]),
        },
      ],
    },
  };
}

function spread({ low, high }: Interval): number | null {
  return low === null || high === null ? null : Math.round((high - low) * 10) / 10;
}
