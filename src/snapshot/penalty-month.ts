/** The proposed deductions of a month as the statement shows them: for audiences that may see names, and nobody else. */

export interface PenaltyMonth {
  readonly month: string;
  /** In the order of departments, then of names. */
  readonly people: readonly PersonStatement[];
  readonly departments: readonly DepartmentSum[];
  /** Numbers in the register of decisions that no proposal has. */
  readonly strays: readonly string[];
}

export interface PersonStatement {
  readonly employee: string;
  readonly store: string;
  /** Department on the day of the first offence; null when the register of people does not have it. */
  readonly department: string | null;
  readonly rows: readonly StatementRow[];
  /** What has one amount and is not waived, in words. */
  readonly sum: string;
  /** Paid, not deducted: stands apart and is netted with nothing. */
  readonly allowances: readonly string[];
  /** Who reviews an objection. */
  readonly executors: readonly string[];
}

/** One act in words. Of pay it names only the share, so that no wage gets into an output. */
export interface StatementRow {
  readonly number: string;
  readonly title: string;
  readonly rule: string;
  readonly clause: string;
  readonly arose_on: string;
  readonly subject: string;
  /** `2 × 20 元`, `当月绩效工资的 10%–30%`. */
  readonly basis: string;
  readonly offence_no: number;
  readonly multiplier: number;
  /** `100 元`, `300 元 至 900 元`. */
  readonly amount: string;
  readonly is_open_amount: boolean;
  /** `已免除：客户改期（李某，2026-04-03）`. */
  readonly status: string;
}

export interface DepartmentSum {
  readonly store: string;
  readonly department: string | null;
  readonly people: number;
  readonly proposed: number;
  readonly confirmed: number;
  readonly waived: number;
  readonly sum: string;
}
