/** Rejected rows counted by reason. */
import type { QualityIssue, Reason } from "./quality.ts";

/** A place as text, so that places can be compared. */
export const rowKey = (...parts: readonly (string | number | null)[]): string => JSON.stringify(parts);

/** Rows per reason, most frequent first; a row with two faults counts once for each. */
export function reasonsOf(issues: readonly QualityIssue[]): Reason[] {
  const rows = new Map<string, Set<string>>();
  for (const { column, reason, file, sheet, row } of issues) {
    const name = `${column}：${reason}`;
    rows.set(name, (rows.get(name) ?? new Set()).add(rowKey(file, sheet, row)));
  }
  return [...rows]
    .map(([name, found]) => ({ text: name, rows: found.size }))
    .sort((a, b) => b.rows - a.rows || (a.text < b.text ? -1 : 1));
}
