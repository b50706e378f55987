/**
 * The metric contract. A metric says which events count and with what weight; how events become periods, grains,
 * rates and nulls is decided once, in `evaluate.ts`.
 */
import type { AliasableExpression, Kysely } from "kysely";
import type { EntityName } from "../warehouse/entities/index.ts";
import type { Warehouse } from "../warehouse/schema/index.ts";
import type { Sql } from "./portable.ts";

export type Grain = "store" | "department" | "team" | "employee";
export type Direction = "higher" | "lower" | "neutral";
/** `ratio` is shown as a percentage, `per_hundred` as a count per 100, `points` as a score out of 100, `fen` as money. */
export type Unit = "ratio" | "per_hundred" | "count" | "days" | "hours" | "points" | "fen";

/**
 * One row that counts: on which day and for whom, with what in numerator and denominator.
 * The day decides the month, two-month period and year. Null grain keys roll up to the next grain above.
 */
export interface MetricEvent {
  readonly happened_on: string;
  readonly store_id: string;
  readonly department_id: string | null;
  readonly team_id: string | null;
  readonly employee_id: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** What a `distinct` numerator counts once per period and grain. */
  readonly subject_id: string | null;
}

/** What a query may depend on besides the tables. Never the clock. */
export interface MetricContext {
  /** Last day that has been seen, to its midnight. */
  readonly asOf: string;
}

/**
 * How the events of a cell become its value.
 * `ratio`: Σ numerator ÷ Σ denominator, null when the denominator is 0. `sum`: Σ numerator, 0 when there are none.
 * `distinct_ratio`: distinct subject_id with numerator 1 ÷ Σ denominator.
 * `mean`, `median`, `p90`: of the non-null numerators; the cell's denominator is their number.
 * `stock`: events are openings (+1) and endings (−1); the value is their running sum at the period's end.
 */
export type Aggregate = "ratio" | "sum" | "distinct_ratio" | "mean" | "median" | "p90" | "stock";

export interface Metric {
  readonly id: string;
  /** Chinese title as pages show it. */
  readonly title: string;
  /** Chinese definition: what is counted over what. */
  readonly definition: string;
  readonly unit: Unit;
  readonly direction: Direction;
  /** Rule of the catalogue that asks for it, e.g. `P02-10`. */
  readonly rule: string;
  /** Clause in the source text, e.g. `篇二 移交第1条`. */
  readonly clause: string;
  readonly grains: readonly Grain[];
  readonly aggregate: Aggregate;
  /** Denominators are divided by this (100 for per-hundred measures). */
  readonly per?: number;
  /** Policy value that decides it, so that a page can show the threshold in force. */
  readonly policy?: { readonly kind: "deadlines" | "settings"; readonly id: string };
  /** Deadlines whose items its subjects are, so that each can be told with its due day. */
  readonly deadlines?: readonly string[];
  /** Entities without which it says nothing: a store that has none of them has no value, not zero. */
  readonly needs?: readonly EntityName[];
  /**
   * Question (`fct_findings`) that it counts: a store of which it was never asked has no value, not zero. Null where a
   * question is only asked once something has gone wrong, so that none is zero.
   */
  readonly asks?: string | null;
  readonly events: Events;
}

/** The rows that count, as a query; pure, so that it compiles for any engine. */
export type Events = (db: Kysely<Warehouse>, sql: Sql, context: MetricContext) => AliasableExpression<MetricEvent>;

/** Keeps the literal id while checking the shape. */
export const metric = <const M extends Metric>(definition: M): M => definition;
