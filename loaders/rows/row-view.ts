/** Reads an array of values by column name, without copying it for every row. */
import type { CanonicalRow, CanonicalValue } from "../source.ts";

/** The row that the returned function gives is valid until its next call. */
export function rowView(names: readonly string[]): (values: readonly CanonicalValue[]) => CanonicalRow {
  let current: readonly CanonicalValue[] = [];
  const row: Record<string, CanonicalValue> = {};
  names.forEach((name, index) => {
    Object.defineProperty(row, name, { enumerable: true, get: () => current[index] ?? null });
  });
  return (values) => {
    current = values;
    return row;
  };
}
