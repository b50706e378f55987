/** A chart ready to draw: an option that survives JSON, the size it is drawn at and what stands in its data table. */
import type { EChartsOption } from "echarts";

export interface Chart {
  readonly option: EChartsOption;
  readonly height: number;
  /** The same data as words, one row per line of the table under the chart. */
  readonly table: ChartTable;
}

export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A number and how it is written: the chart draws the one, the table prints the other. */
export interface Point {
  /** In the unit of the axis; null leaves a gap. */
  readonly at: number | null;
  readonly text: string;
}

export interface Series {
  readonly name: string;
  readonly points: readonly Point[];
}

/** One table row per name, one column per series. */
export function tableOf(first: string, names: readonly string[], series: readonly Series[]): ChartTable {
  return {
    head: [first, ...series.map((each) => each.name)],
    rows: names.map((name, i) => [name, ...series.map((each) => each.points[i]?.text ?? "—")]),
  };
}
