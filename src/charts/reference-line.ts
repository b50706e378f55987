/** Dashed lines at values that others are read against: targets, the rate of the store. */
import { ink } from "./theme.ts";

export interface Reference {
  /** In the unit of the axis. */
  readonly at: number;
  readonly text: string;
}

/** The `markLine` of a series; nothing without a reference. */
export function referenceLines(axis: "x" | "y", references: readonly Reference[]) {
  if (references.length === 0) return {};
  return {
    markLine: {
      symbol: "none",
      silent: true,
      data: references.map(({ at, text }) => ({
        ...(axis === "x" ? { xAxis: at } : { yAxis: at }),
        label: { formatter: axis === "x" ? text : text.replace(/(?<=.)(?=目标 )/, "\n") },
      })),
      lineStyle: { color: ink.quiet, type: "dashed" as const },
      label: { color: ink.quiet, ...(axis === "x" ? { position: "start" as const } : besideThePlot) },
    },
  };
}

/** Room that a plot with horizontal reference lines leaves on its right: over the plot their names would cross others. */
export const referenceRoom = 82;

const besideThePlot = {
  position: "end" as const,
  width: referenceRoom - 8,
  overflow: "break" as const,
  lineHeight: 14,
};
