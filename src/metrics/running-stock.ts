/** Openings and closings of each period → what is open at each period's end. */
import type { Period } from "../calendar/periods.ts";
import type { Cell, CellKeys } from "./cell.ts";

/**
 * Cells of the changes of every period → cells of the level at the end of each asked period. A key is listed from the
 * period of its first event on, also in periods in which nothing changed.
 */
export function runningStock(changes: readonly Cell[], periods: readonly Period[]): Cell[] {
  const series = new Map<string, Cell[]>();
  for (const cell of changes) {
    const key = JSON.stringify([cell.kind, cell.grain, cell.store, cell.department, cell.team, cell.employee]);
    series.set(key, [...(series.get(key) ?? []), cell]);
  }
  return [...series.values()].flatMap((cells) => levels(cells, periods));
}

function levels(cells: readonly Cell[], periods: readonly Period[]): Cell[] {
  const [first] = cells;
  if (first === undefined) return [];
  return periods
    .filter((period) => period.kind === first.kind)
    .map((period) => ({ period, seen: cells.filter((cell) => cell.start <= period.start) }))
    .filter(({ seen }) => seen.length > 0)
    .map(({ period, seen }) => ({
      ...(first satisfies CellKeys),
      start: period.start,
      numerator: seen.reduce((sum, cell) => sum + (cell.numerator ?? 0), 0),
    }));
}
