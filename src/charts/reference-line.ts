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
        label: { formatter: text },
      })),
      lineStyle: { color: ink.quiet, type: "dashed" as const },
      label: { position: axis === "x" ? ("start" as const) : ("insideStartTop" as const), color: ink.quiet },
    },
  };
}
