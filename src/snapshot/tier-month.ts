/** Customer value grades at the end of one month (P11-01…05, P14-02): no names, internal codes only. */

export interface TierMonth {
  /** `2026-03`. */
  readonly month: string;
  readonly as_of: string;
  readonly stores: readonly TierStore[];
}

export interface TierStore {
  readonly store: string;
  readonly grades: readonly GradeShare[];
  /** Best first, cut to a page's length. */
  readonly top: readonly TierCustomer[];
  /** Customers without a full history (P14-09), cut to a page's length. */
  readonly provisional: readonly TierCustomer[];
  readonly provisional_count: number;
  /** Neither order nor due payment in the windows. */
  readonly unscored_count: number;
}

export interface GradeShare {
  readonly grade: string;
  readonly customers: number;
  readonly amount_fen: number;
  readonly profit_fen: number;
}

export interface TierCustomer {
  readonly customer: string;
  readonly rank: number | null;
  readonly grade: string | null;
  readonly formal_grade: string | null;
  readonly credit: number | null;
  readonly volume: number | null;
  readonly profit: number | null;
  readonly potential: number | null;
  readonly composite: number | null;
  readonly assessment_overdue_days: number | null;
  readonly reasons: readonly string[];
}
