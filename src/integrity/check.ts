/**
 * The contract of an integrity check: something that no single export can say of itself, but that moves figures.
 * A check says which records it looks at and which of them contradict another record; counting is done once, in
 * `run-checks.ts`. A hit is a question to whoever keeps the record, never a verdict on a person.
 */
import type { AliasableExpression, Kysely, RawBuilder } from "kysely";
import type { Sql } from "../metrics/portable.ts";
import type { Warehouse } from "../warehouse/schema/index.ts";
import type { Need } from "./needs.ts";

/** One record looked at, once. */
export interface CheckedRecord {
  /** Day that decides the month. */
  readonly happened_on: string;
  readonly store_id: string;
  /** Code of the record in its register; never a person's name or number. */
  readonly subject_id: string;
  /** 1 when the record contradicts another one, 0 when it does not. */
  readonly affected: number;
}

export interface CheckContext {
  /** A number of the policy on the as-of day, for the store that a column names. */
  readonly setting: (id: string, storeColumn: string) => RawBuilder<number>;
}

export interface IntegrityCheck {
  readonly id: string;
  /** Chinese title as pages show it. */
  readonly title: string;
  /** What is compared with what. */
  readonly meaning: string;
  /** Which figure it moves, which way, and what an innocent reason may be. */
  readonly effect: string;
  /** Word for one record: `份交车`. */
  readonly counted: string;
  /** Ids of the metrics that it moves. */
  readonly metrics: readonly string[];
  /** `month`: records of a month bear on that month; `to_date`: all records so far bear on every later month. */
  readonly span: "month" | "to_date";
  /** Without records of these a store cannot be checked. */
  readonly needs: readonly Need[];
  /** Policy numbers that decide it. */
  readonly settings: readonly string[];
  readonly records: (db: Kysely<Warehouse>, sql: Sql, context: CheckContext) => AliasableExpression<CheckedRecord>;
}
