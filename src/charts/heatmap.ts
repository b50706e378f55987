/** A grid of rates, e.g. store by measure: colour for the eye, the written value for certainty. */
import { type Chart, type Series, tableOf } from "./chart.ts";
import { baseOption, ink, nameAxis, scale } from "./theme.ts";

export interface HeatmapSpec {
  readonly first: string;
  readonly rows: readonly string[];
  /** One series per column. */
  readonly columns: readonly Series[];
  readonly min: number;
  readonly max: number;
}

export function heatmap({ first, rows, columns, min, max }: HeatmapSpec): Chart {
  const cells = columns.flatMap((column, x) => column.points.map((point, y) => [x, y, point.at, point.text] as const));
  return {
    height: 40 + rows.length * 34,
    table: tableOf(first, rows, columns),
    option: {
      ...baseOption(),
      grid: { left: 6, right: 6, top: 4, bottom: 6, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
      xAxis: { ...nameAxis(columns.map((column) => column.name)), axisLabel: { interval: 0, color: ink.quiet } },
      yAxis: { ...nameAxis(rows), inverse: true },
      visualMap: { show: false, min, max, dimension: 2, inRange: { color: [...scale] } },
      series: [
        {
          type: "heatmap",
          silent: true,
          emphasis: { disabled: true },
          itemStyle: { borderColor: ink.paper, borderWidth: 2 },
          data: cells.map(([x, y, at, text]) => ({
            value: [x, y, at ?? "-"],
            label: { show: true, formatter: text, color: ink.text },
          })),
        },
      ],
    },
  };
}
