/** The source contract: how one family of export files becomes rows of one canonical entity. */
import type { Entity } from "../src/warehouse/entities/entity.ts";
import type { Converter } from "./values/converted.ts";
import type { IdentifierKind } from "./values/hashed.ts";

/** A cell as a reader gives it: text as it stood, or what the file format itself typed. */
export type RawCell = string | number | boolean | Date | null;

/** One line of a file, its cells in the order of the file. `row` counts from 1 as the clerk's program shows it. */
export interface RawRow {
  readonly row: number;
  readonly cells: readonly RawCell[];
  /** The line as such cannot be read: it is a record all the same, and goes to the quarantine. */
  readonly broken?: { readonly expected: string; readonly received: string };
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
  /** canonical code (`true` and `false` for a boolean) → words that mean it. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
  /** Value when the column or the cell is absent. */
  readonly default?: string | number | boolean;
  /** How a hash column is normalised before it is hashed. */
  readonly identifies?: IdentifierKind;
  /** Replaces the converter of the column's type. */
  readonly convert?: Converter;
}

/** A file with a column per item: every cell that applies becomes a row of its own. */
export interface WideItems {
  /** Canonical column that takes the item's code; a file that carries it is already long. */
  readonly column: string;
  /** code → headers of the item's column. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  /** Canonical columns that `read` fills. */
  readonly supplies: readonly string[];
  /** undefined when the item does not apply. */
  readonly read: (cell: RawCell) => WideReading | undefined;
}

/** What a cell says of its item, by canonical column; or why it says nothing. */
export type WideReading =
  | { readonly ok: true; readonly cells: Readonly<Record<string, RawCell>> }
  | { readonly ok: false; readonly expected: string };

/** A converted row by canonical column; dates and times are ISO text, so they compare as text. */
export type CanonicalRow = Readonly<Record<string, CanonicalValue>>;
export type CanonicalValue = string | number | boolean | null;

/** What a check over several columns found wrong. */
export interface RuleBreach {
  readonly column: string;
  readonly expected: string;
}
export interface RowCheck {
  (row: CanonicalRow): RuleBreach | undefined;
  /** SQL over the canonical columns that is true for every row with a breach, so that the check need not see the others. */
  readonly mayBreach?: string;
  /** Chinese sentence of the handbook, for a check that SQL does not tell. */
  readonly title?: string;
}

export interface Source {
  /** Also the value of `sources[].source` in guanlan.yaml. */
  readonly id: string;
  readonly title: string;
  readonly entity: Entity;
  readonly columns: Readonly<Record<string, SourceColumn>>;
  readonly checks: readonly RowCheck[];
  readonly wide?: WideItems;
}

export const source = <const S extends Source>(definition: S): S => definition;
