/** A metric value as a person reads it: percentages with one decimal half up, money in yuan (V-12). */
import type { Unit } from "../metrics/metric.ts";

/** Null, "nothing was due", stays null so that the caller decides how to say it. */
export function formatValue(value: number | null, unit: Unit): string | null {
  if (value === null) return null;
  if (unit === "ratio") return `${oneDecimal(value * 100)}%`;
  if (unit === "fen") return `¥${(value / 100).toFixed(2)}`;
  return unit === "count" ? String(value) : oneDecimal(value);
}

/** Half up, unharmed by binary fractions such as 1.005. */
const oneDecimal = (value: number): string => (Math.round(Number((value * 10).toPrecision(12))) / 10).toFixed(1);
