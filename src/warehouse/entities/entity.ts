/** What an entity is: the canonical table that a source file is turned into. */

/**
 * `date` is `YYYY-MM-DD`, `timestamp` is local Asia/Shanghai wall time, `month` is `YYYY-MM` text, `fen` is integer money.
 * `hash` is a salted hash of a normalised identifier (phone, VIN); `presence` keeps only whether a cell was filled,
 * so that personal text is never stored.
 */
export type ColumnType =
  | "text"
  | "date"
  | "timestamp"
  | "month"
  | "fen"
  | "integer"
  | "number"
  | "boolean"
  | "hash"
  | "presence"
  | "code";

export interface Column {
  readonly type: ColumnType;
  /** Chinese name as pages and messages show it. */
  readonly title: string;
  readonly required?: true;
  /** Canonical values of a `code` column. */
  readonly codes?: readonly string[];
  /** Names a person: never written to an output without an audience that may see it. */
  readonly personal?: true;
  /** `entity.column` that must exist; a row that points nowhere is quarantined. */
  readonly references?: string;
}

export interface Entity {
  readonly name: string;
  readonly title: string;
  /** What one row is. */
  readonly grain: string;
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, Column>>;
  /** Provenance and policy chapter this entity serves. */
  readonly rules: readonly string[];
}

export const entity = <const E extends Entity>(definition: E): E => definition;

/** DuckDB type of a canonical column. */
export function sqlType(type: ColumnType): string {
  switch (type) {
    case "date":
      return "date";
    case "timestamp":
      return "timestamp";
    case "fen":
    case "integer":
      return "bigint";
    case "number":
      return "double";
    case "boolean":
    case "presence":
      return "boolean";
    default:
      return "varchar";
  }
}
