/** A dashed line at a value that others are read against: a target, the rate of the store. */
import { ink } from "./theme.ts";

export interface Reference {
  /** In the unit of the axis. */
  readonly at: number;
  readonly text: string;
}

/** The `markLine` of a series; nothing without a reference. */
export function referenceLine(axis: "x" | "y", reference: Reference | null | undefined) {
  if (reference === null || reference === undefined) return {};
  const { at, text } = reference;
  return {
    markLine: {
      symbol: "none",
      silent: true,
      data: [axis === "x" ? { xAxis: at } : { yAxis: at }],
      lineStyle: { color: ink.quiet, type: "dashed" as const },
      label: {
        position: axis === "x" ? ("start" as const) : ("insideEndTop" as const),
        formatter: text,
        color: ink.quiet,
      },
    },
  };
}
