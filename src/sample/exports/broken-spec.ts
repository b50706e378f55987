/** A row a clerk got wrong, with one fault, and the check that must catch it. */
import type { Cell } from "./cells.ts";

export interface BrokenSpec {
  readonly source: string;
  /** Canonical column, or the columns of the key, that the issue names. */
  readonly column: string;
  readonly check: "invalid" | "missing" | "unknown" | "duplicate" | "rule";
  /** In Chinese, for the README. */
  readonly note: string;
  /** Table to plant it in; the first of its source when absent. */
  readonly store?: number;
  readonly period?: string;
  /** What differs from the good row before it; that row's cells stand everywhere else. */
  readonly cells: Readonly<Record<string, Cell>>;
  /** Every other cell is empty. */
  readonly isBare?: boolean;
}
