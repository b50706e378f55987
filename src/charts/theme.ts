/** The one look of all charts: colours that colour-blind readers can tell apart, system fonts, quiet axes. */
import type { EChartsOption } from "echarts";

export const palette = ["#0b5cad", "#d9730d", "#0a8f7c", "#7a4fbf", "#6b7280", "#b8860b"] as const;
export const ink = { text: "#1f2933", quiet: "#52606d", line: "#d5dbe1", paper: "#ffffff" } as const;
/** A value that meets its target, one that does not, one without a target. Never the only carrier of meaning. */
export const verdictColours = { met: "#0b5cad", missed: "#c2410c", open: "#6b7280" } as const;
export type Verdict = keyof typeof verdictColours;
/** From worst to best. */
export const scale = ["#f6c9a8", "#fbe9dc", "#e3edf7", "#9dc3e6"] as const;

/** No web font: what the reader's system has. Single quotes, because ECharts puts it into an attribute as it stands. */
export const fontFamily =
  "system-ui,-apple-system,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',sans-serif";
export const fontSize = 12;

/** Width in units of every chart; a phone shows it nearly one to one. */
export const chartWidth = 420;

/** What all charts share. */
export function baseOption(): EChartsOption {
  return {
    animation: false,
    color: [...palette],
    textStyle: { fontFamily, fontSize, color: ink.text },
  };
}

/** The plot area: labels stay inside the given margins. */
export function plotArea(margins: { top?: number; bottom?: number; right?: number } = {}) {
  const { top = 12, bottom = 6, right = 14 } = margins;
  return { left: 6, right, top, bottom, outerBoundsMode: "same", outerBoundsContain: "axisLabel" } as const;
}

/** An axis of names. */
export function nameAxis(names: readonly string[]) {
  return {
    type: "category" as const,
    data: [...names],
    axisTick: { show: false },
    axisLine: { lineStyle: { color: ink.line } },
    axisLabel: { color: ink.quiet, fontSize },
  };
}

/** An axis of numbers, marked with its unit. */
export function numberAxis(unit: string, bounds: { min?: number | undefined; max?: number | undefined } = {}) {
  return {
    type: "value" as const,
    splitNumber: 4,
    ...bounded(bounds),
    axisLabel: { color: ink.quiet, fontSize, formatter: `{value}${unit === "%" ? "%" : ""}` },
    splitLine: { lineStyle: { color: ink.line } },
  };
}

/** Between two given bounds the steps are even, so that the last one is not squeezed. */
function bounded({ min, max }: { min?: number | undefined; max?: number | undefined }) {
  const bounds = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  if (min === undefined || max === undefined) return bounds;
  const span = max - min;
  return { ...bounds, interval: [5, 10, 20, 25].find((step) => span % step === 0 && span / step <= 5) ?? span };
}

/** The key below or above the plot, drawn without symbols that need a legend of their own. */
export function keyOf(names: readonly string[]) {
  return {
    show: names.length > 1,
    data: [...names],
    top: 0,
    left: 6,
    itemWidth: 14,
    itemHeight: 8,
    itemGap: 12,
    textStyle: { color: ink.text, fontSize },
  };
}

/** Where the plot starts when there is a key above it. */
export const topWithKey = (names: readonly string[]) => (names.length > 1 ? 30 : 14);
