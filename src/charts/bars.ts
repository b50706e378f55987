/** One value per store or department: horizontal bars, the written value at the bar's end, the target as a line. */
import type { Chart, Point } from "./chart.ts";
import { type Reference, referenceLines } from "./reference-line.ts";
import { baseOption, ink, nameAxis, numberAxis, plotArea, type Verdict, verdictColours } from "./theme.ts";

export interface Bar extends Point {
  readonly name: string;
  readonly verdict: Verdict;
}

export interface BarsSpec {
  readonly bars: readonly Bar[];
  readonly unit: string;
  readonly first: string;
  readonly measure: string;
  readonly target?: Reference | undefined;
  readonly max?: number | undefined;
}

/** Bars from top to bottom in the order given. */
export function bars({ bars: rows, unit, first, measure, target, max }: BarsSpec): Chart {
  return {
    height: 44 + rows.length * 30,
    table: { head: [first, measure], rows: rows.map((row) => [row.name, row.text]) },
    option: {
      ...baseOption(),
      grid: plotArea({ top: target === undefined ? 8 : 22, right: 86 }),
      xAxis: numberAxis(unit, { min: 0, max }),
      yAxis: { ...nameAxis(rows.map((row) => row.name)), inverse: true },
      series: [
        {
          type: "bar",
          barMaxWidth: 16,
          silent: true,
          emphasis: { disabled: true },
          data: rows.map((row) => ({
            value: row.at ?? 0,
            itemStyle: { color: verdictColours[row.verdict] },
            label: {
              show: true,
              position: "right" as const,
              formatter: row.text,
              color: ink.text,
              backgroundColor: ink.paper,
            },
          })),
          ...referenceLines("x", target === undefined ? [] : [target]),
        },
      ],
    },
  };
}
