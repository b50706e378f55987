/** Cumulative shares: lines over the share of those who make them up, with the line of equal shares. */
import { type Chart, type Series, tableOf } from "./chart.ts";
import { baseOption, keyOf, nameAxis, numberAxis, plotArea, topWithKey } from "./theme.ts";

export interface CurveSpec {
  readonly first: string;
  /** Places on the axis, evenly apart. */
  readonly names: readonly string[];
  readonly series: readonly Series[];
  readonly unit: string;
  readonly max?: number | undefined;
}

export function curve({ first, names, series, unit, max }: CurveSpec): Chart {
  const keys = series.map((each) => each.name);
  return {
    height: 240,
    table: tableOf(first, names, series),
    option: {
      ...baseOption(),
      legend: keyOf(keys),
      grid: plotArea({ top: topWithKey(keys), right: 20 }),
      xAxis: nameAxis(names),
      yAxis: numberAxis(unit, { min: 0, max }),
      series: series.map((each, i) => ({
        type: "line",
        name: each.name,
        data: each.points.map((point) => point.at),
        symbol: markers[i % markers.length] ?? "circle",
        symbolSize: 5,
        silent: true,
        emphasis: { disabled: true },
      })),
    },
  };
}

/** Lines differ by marker too, so that a copy in black and white can be read. */
const markers = ["circle", "rect", "triangle", "diamond"];
