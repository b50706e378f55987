/** The source contract: how one family of export files becomes rows of one canonical entity. */
import type { Entity } from "../src/warehouse/entities/entity.ts";

/** A cell as a reader gives it: text as it stood, or what the file format itself typed. */
export type RawCell = string | number | boolean | Date | null;

/** One line of a file, still under its own headers. `row` counts from 1 as the clerk's program shows it. */
export interface RawRow {
  readonly file: string;
  readonly sheet?: string;
  readonly row: number;
  readonly cells: Readonly<Record<string, RawCell>>;
}

/** Why a row was not accepted: data, never a log line. The sentence derives from it. */
export interface Issue {
  readonly source: string;
  readonly entity: string;
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number;
  readonly column: string;
  readonly check: IssueCheck;
  readonly expected: string;
  /** The value as received; masked for personal columns. */
  readonly received: string;
}

/**
 * `invalid`: does not convert; `missing`: required but empty; `unknown`: not a known code, or refers to nothing;
 * `duplicate`: the key was accepted before in the same load; `rule`: a check over several columns fails.
 */
export type IssueCheck = "invalid" | "missing" | "unknown" | "duplicate" | "rule";

export interface SourceColumn {
  /** Headers under which exports carry the column, besides its Chinese title and canonical name. */
  readonly headers: readonly string[];
  /** canonical code → words that mean it. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
  /** Value when the column or the cell is absent. */
  readonly default?: string | number | boolean;
}

/** A check over one converted row; returns what is wrong in the grammar of `Issue`, or undefined. */
export type RowCheck = (
  row: Readonly<Record<string, unknown>>,
) => { readonly column: string; readonly expected: string; readonly received: string } | undefined;

export interface Source {
  /** Also the value of `sources[].source` in guanlan.yaml. */
  readonly id: string;
  readonly title: string;
  readonly entity: Entity;
  readonly columns: Readonly<Record<string, SourceColumn>>;
  readonly checks: readonly RowCheck[];
  /** Turns one wide row (a column per item) into several; the row itself by default. */
  readonly unpivot?: (row: RawRow) => readonly RawRow[];
}

export const source = <const S extends Source>(definition: S): S => definition;
