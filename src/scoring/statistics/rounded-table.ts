/** A table of exact parts rounded to hundredths so that rows and columns still add up. */
import { add, hundredths, type Rational, zero } from "./rational.ts";

/**
 * Whole hundredths of every cell: differences of rounded running totals over rows and columns. Any row, column or the
 * whole adds up without a remainder; a cell is at most two hundredths from its exact value.
 */
export function roundedTable(cells: readonly (readonly Rational[])[]): number[][] {
  const width = Math.max(0, ...cells.map((row) => row.length));
  let above: readonly number[] = Array.from({ length: width }, () => 0);
  let columns: readonly Rational[] = Array.from({ length: width }, () => zero);
  return cells.map((row) => {
    columns = columns.map((sum, column) => add(sum, row[column] ?? zero));
    const totals = runningTotals(columns).map(hundredths);
    const rounded = totals.map((sum, column) => {
      const before = column === 0 ? 0 : (totals[column - 1] ?? 0) - (above[column - 1] ?? 0);
      return sum - (above[column] ?? 0) - before;
    });
    above = totals;
    return rounded;
  });
}

function runningTotals(values: readonly Rational[]): Rational[] {
  let sum = zero;
  return values.map((value) => {
    sum = add(sum, value);
    return sum;
  });
}
