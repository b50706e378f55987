/** What a load did; printed by `guanlan load --json`. */
import type { Issue } from "./source.ts";

export interface FileReport {
  readonly source: string;
  readonly entity: string;
  /** Relative to the project folder. */
  readonly file: string;
  /** Records that the file holds: its lines, without headers and totals; a wide line holds several. */
  readonly read: number;
  readonly accepted: number;
  readonly quarantined: number;
  /** Lines that are no records: totals, repeated headers, and what the mapping leaves out (`where`, `distinct`). */
  readonly ignored: number;
  /** The file was not read again, as it would have given the same. */
  readonly unchanged: boolean;
}

export interface LoadReport {
  readonly sources: readonly FileReport[];
  /** Faults of quarantined rows, at most `ISSUES_LISTED`; the quarantine table holds all. */
  readonly issues: readonly Issue[];
  /** Faults beyond those listed. */
  readonly issues_omitted: number;
  readonly warnings: readonly string[];
}

export const ISSUES_LISTED = 10_000;
