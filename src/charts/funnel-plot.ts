/** Rates of people by how many they stand on, between the limits that chance alone would keep them in. */
import type { Chart } from "./chart.ts";
import { baseOption, ink, keyOf, numberAxis, palette, plotArea } from "./theme.ts";

export interface FunnelPoint {
  readonly name: string;
  readonly parties: number;
  /** Percentage. */
  readonly at: number;
  readonly text: string;
  /** Beyond the limits, so that the name stands in the picture. */
  readonly isOutside: boolean;
}

export interface FunnelBand {
  readonly parties: number;
  /** Percentages of the narrow and the wide limits. */
  readonly low95: number;
  readonly high95: number;
  readonly low998: number;
  readonly high998: number;
}

export interface FunnelPlotSpec {
  readonly points: readonly FunnelPoint[];
  readonly bands: readonly FunnelBand[];
  /** Percentage of the group. */
  readonly rate: number;
  readonly rateText: string;
}

const keys = ["合计", "95% 界限", "99.8% 界限"] as const;

export function funnelPlotChart({ points, bands, rate, rateText }: FunnelPlotSpec): Chart {
  const line = (name: string, color: string, type: "solid" | "dashed", of: (band: FunnelBand) => number) => ({
    name,
    type: "line" as const,
    silent: true,
    symbol: "none",
    lineStyle: { color, width: 1.5, type },
    itemStyle: { color },
    data: bands.map((band) => [band.parties, of(band)]),
  });
  return {
    height: 300,
    table: {
      head: ["顾问", "批次", "成交率"],
      rows: points.map((point) => [point.name, String(point.parties), point.text]),
    },
    option: {
      ...baseOption(),
      legend: keyOf([...keys]),
      grid: plotArea({ top: 34, bottom: 24, right: 24 }),
      xAxis: {
        ...numberAxis("", { min: Math.min(...bands.map(({ parties }) => parties)) }),
        name: `首次到店批次（${rateText}）`,
        nameLocation: "middle",
        nameGap: 26,
        nameTextStyle: { color: ink.quiet },
      },
      yAxis: numberAxis("%", { min: 0 }),
      series: [
        line(keys[0], ink.quiet, "dashed", () => rate),
        line(keys[1], "#7aa7d6", "solid", ({ low95 }) => low95),
        line(keys[1], "#7aa7d6", "solid", ({ high95 }) => high95),
        line(keys[2], palette[1], "solid", ({ low998 }) => low998),
        line(keys[2], palette[1], "solid", ({ high998 }) => high998),
        {
          type: "scatter",
          silent: true,
          emphasis: { disabled: true },
          symbolSize: 9,
          itemStyle: { color: palette[0] },
          data: points.map(({ name, parties, at, isOutside }) => ({
            value: [parties, at],
            label: { show: isOutside, formatter: name, position: "top" as const, color: ink.text },
          })),
        },
      ],
    },
  };
}
