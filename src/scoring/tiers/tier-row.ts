/** A row of `guanlan tiers --json`: one customer's scores as of a day, and the facts they come from. */
import type { GradeEvent } from "./grade-in-force.ts";

/** What is known of a customer in the windows before the as-of day. Money in fen. */
export interface TierFacts {
  readonly store: string;
  readonly customer: string;
  /** Stage of the relation (P12-02): target, general, key, potential. No value grade. */
  readonly category: string | null;
  readonly is_organisation: boolean;
  readonly is_out_of_town: boolean;
  readonly first_cooperation_on: string | null;
  /** Amount-weighted mean days late of the items due; null without a due item. */
  readonly days_late: number | null;
  /** Share of the amount due that was paid by its due day; null without a due item. */
  readonly paid_on_time: number | null;
  /** Orders in the volume window. */
  readonly orders: number;
  /** 0 without an order in the window; null in a store that has no records of orders. */
  readonly amount_fen: number | null;
  /** 0 and null as above. */
  readonly units: number | null;
  /** Null when an order of the window has no cost, and in a store that has no records of orders. */
  readonly profit_fen: number | null;
  readonly potential: number | null;
  readonly potential_on: string | null;
  /** What people decided by the as-of day, in order of time. */
  readonly grades: readonly GradeEvent[];
}

export interface TierRow {
  readonly store: string;
  readonly customer: string;
  readonly as_of: string;
  /** Scores from 0 to 100, unrounded; null when there is nothing to score or the customer is not ranked. */
  readonly credit: number | null;
  readonly volume: number | null;
  readonly profit: number | null;
  /** As entered by the assessor. */
  readonly potential: number | null;
  readonly composite: number | null;
  /** 1 is best, ties share the average; within the store. */
  readonly rank: number | null;
  readonly grade: string | null;
  /** No history, or less than the full period of cooperation: not ranked with the others (P14-09). */
  readonly provisional: boolean;
  /** Latest formal grade of a yearly review. */
  readonly formal_grade: string | null;
  /** A change by hand that holds on the as-of day, with who, when and why; it never replaces the computed grade. */
  readonly override: GradeEvent | null;
  /** The grade people decided last, as long as it holds: by it customers are visited and served. */
  readonly grade_in_force: string | null;
  readonly category: string | null;
  readonly first_cooperation_on: string | null;
  /** Days since the formal assessment became due; null when it is not. */
  readonly assessment_overdue_days: number | null;
  /** Chinese sentences. Amounts of profit are for the general and sales manager only. */
  readonly reasons: readonly string[];
}
