/** Steps from traffic to delivered cars: one bar per step, widest first, with the share that went on. */
import type { Chart } from "./chart.ts";
import { baseOption, ink, palette } from "./theme.ts";

export interface FunnelStep {
  readonly name: string;
  readonly count: number;
  /** Share of the step it is measured against, written; empty for the first. */
  readonly share: string;
}

export function funnel(steps: readonly FunnelStep[]): Chart {
  return {
    height: 30 + steps.length * 38,
    table: { head: ["环节", "数量", "转化"], rows: steps.map((step) => [step.name, String(step.count), step.share]) },
    option: {
      ...baseOption(),
      grid: { left: 92, right: 92, top: 6, bottom: 6 },
      xAxis: { type: "value", show: false, min: 0, max: Math.max(1, ...steps.map((step) => step.count)) },
      yAxis: {
        type: "category",
        inverse: true,
        data: steps.map((step) => step.name),
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: { color: ink.text },
      },
      series: [
        {
          type: "bar",
          barWidth: 22,
          silent: true,
          emphasis: { disabled: true },
          data: steps.map((step) => ({
            value: step.count,
            itemStyle: { color: palette[0] },
            label: {
              show: true,
              position: "right" as const,
              color: ink.text,
              formatter: step.share === "" ? String(step.count) : `${step.count}（${step.share}）`,
            },
          })),
        },
      ],
    },
  };
}
