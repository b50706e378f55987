/** The published metric table as JSON: the measures once, then one short row per figure. */
import { publishedCells } from "./published-cells.ts";
import type { Snapshot } from "./snapshot.ts";

/** Order of the values in a row of `rows`. */
export const jsonColumns = [
  "metric",
  "period",
  "store",
  "department",
  "team",
  "numerator",
  "denominator",
  "value",
] as const;

/** `{as_of, profiles, stores, departments, metrics, columns, rows}`; a null store means the whole group. */
export function encodeJson(snapshot: Snapshot): string {
  const { asOf, profiles, organisation, metrics } = snapshot;
  const rows = publishedCells(snapshot).map((cell) => jsonColumns.map((column) => cell[column]));
  const { stores, departments } = organisation;
  return `${JSON.stringify({ as_of: asOf, profiles, stores, departments, metrics, columns: jsonColumns, rows })}\n`;
}
