/** Values over months: lines, with the target as a dashed line. */
import { type Chart, type Series, tableOf } from "./chart.ts";
import { type Reference, referenceLines, referenceRoom } from "./reference-line.ts";
import { baseOption, keyOf, nameAxis, numberAxis, plotArea, topWithKey } from "./theme.ts";

export interface TrendSpec {
  readonly months: readonly string[];
  readonly series: readonly Series[];
  readonly unit: string;
  readonly targets?: readonly Reference[];
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** Lines by month; a month without a value is a gap, never a zero. */
export function trend({ months, series, unit, targets = [], min, max }: TrendSpec): Chart {
  const names = series.map((each) => each.name);
  return {
    height: 230,
    table: tableOf("月份", months, series),
    option: {
      ...baseOption(),
      legend: keyOf(names),
      grid: plotArea({ top: topWithKey(names), right: targets.length === 0 ? 20 : referenceRoom }),
      xAxis: nameAxis(months.map(shortMonth)),
      yAxis: numberAxis(unit, { min, max }),
      series: series.map((each, i) => ({
        type: "line",
        name: each.name,
        data: each.points.map((point) => point.at),
        symbol: markers[i % markers.length] ?? "circle",
        symbolSize: 6,
        silent: true,
        emphasis: { disabled: true },
        ...(i === 0 ? referenceLines("y", targets) : {}),
      })),
    },
  };
}

/** Lines differ by marker too, so that a copy in black and white can be read. */
const markers = ["circle", "rect", "triangle", "diamond"];

/** `2026-03` → `26/3`. */
function shortMonth(month: string): string {
  const [year = "", number = ""] = month.split("-");
  return `${year.slice(2)}/${Number(number)}`;
}
