/** From added-up events to the numbers of a cell: nothing due is null, never 0 % or 100 % (V-11). */
import type { Cell } from "./cell.ts";
import type { Metric } from "./metric.ts";
import type { MetricValue } from "./metric-value.ts";

type Numbers = Pick<MetricValue, "numerator" | "denominator" | "value">;

/** What a cell without events says. */
export function emptyNumbers(metric: Metric): Numbers {
  return numbersOf(metric, { numerator: null, denominator: null, quantile: null });
}

export function numbersOf(metric: Metric, cell: Pick<Cell, "numerator" | "denominator" | "quantile">): Numbers {
  switch (metric.aggregate) {
    case "sum":
    case "stock":
      return { numerator: cell.numerator ?? 0, denominator: null, value: cell.numerator ?? 0 };
    case "median":
    case "p90":
      return { numerator: null, denominator: cell.denominator ?? 0, value: cell.quantile };
    default:
      return rate(cell.numerator ?? 0, cell.denominator ?? 0, metric.per ?? 1);
  }
}

/** A store that keeps no such records says nothing, not even zero; all three are null only then. */
export const noNumbers: Numbers = { numerator: null, denominator: null, value: null };

export const isSaid = ({ numerator, denominator }: Numbers): boolean => numerator !== null || denominator !== null;

/** Σ numerator ÷ Σ denominator, the denominator counted in units of `per`. */
export function rate(numerator: number, denominator: number, per = 1): Numbers {
  return { numerator, denominator, value: denominator === 0 ? null : numerator / (denominator / per) };
}
