/** Figures as the numbers that cells and charts hold, with the type that says how they are shown. */
import { changeOf } from "../../snapshot/change.ts";
import { axisValue, oneDecimalText, partsText, valueText } from "../../snapshot/figure-text.ts";
import type { Figure } from "../../snapshot/figures.ts";
import type { MetricInfo } from "../../snapshot/snapshot.ts";
import type { ColumnType, PackCell, PackColumn } from "./pack.ts";

type Unit = MetricInfo["unit"];

const types: Readonly<Record<Unit, ColumnType>> = {
  ratio: "percent",
  per_hundred: "decimal",
  count: "integer",
  days: "days",
  hours: "decimal",
  points: "decimal",
  fen: "yuan",
};

/** A count that is no whole number shows its decimal. */
export function typeOf(unit: Unit, value: number | null): ColumnType {
  return unit === "count" && value !== null && !Number.isInteger(value) ? "decimal" : types[unit];
}

export const columnOf = ({ title, unit }: MetricInfo): PackColumn => ({
  head: title,
  type: types[unit],
  hasParts: unit === "ratio",
});

/** Money in yuan; the rest as it is. */
export const cellValue = (value: number | null, unit: Unit): number | null =>
  value === null || unit !== "fen" ? value : Math.round(value) / 100;

export function cellOf(figure: Figure): PackCell {
  const { metric, value, numerator, denominator, met } = figure;
  const parts = partsText(figure, metric.unit);
  return {
    value: cellValue(value, metric.unit),
    text: valueText(value, metric.unit),
    type: typeOf(metric.unit, value),
    met,
    ...(metric.unit === "ratio" ? { parts: { numerator, denominator, text: parts } } : {}),
  };
}

/** How much a figure changed, as a number with its sign; words where there is nothing to compare. */
export function changeCell({ metric, value }: Figure, before: number | null): PackCell {
  const { unit, direction } = metric;
  const { text, sense } = changeOf({ value, before, unit, direction });
  if (value === null || before === null || sense === "none") return textCell(text);
  const step = unit === "ratio" ? value - before : (value - before) / Math.abs(before);
  const size = sense === "same" ? 0 : Number(oneDecimalText(step * 100));
  if (unit === "ratio") return { value: size, text, type: "points" };
  return { value: Math.round(size * 10) / 1000, text, type: "change" };
}

export const textCell = (text: string): PackCell => ({ value: text, text });

/** What a native chart holds: the number as its figure is written, so that labels show the same text. */
export function writtenValue(value: number | null, unit: Unit): number | null {
  const at = axisValue(value, unit);
  return at === null || unit !== "ratio" ? at : Math.round(at * 10) / 1000;
}
