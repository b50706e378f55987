/** A row of `guanlan penalties --json`: one proposed deduction, confirmed by a person or not at all (P02-25). */

/** What was done: one act of one person on one thing (package, loan), with its number of papers or units. */
export interface Violation {
  readonly store: string;
  readonly employee: string;
  /** Penalty value of the policy, e.g. `archive.sale_handover_late`. */
  readonly penalty: string;
  /** Package, loan or delivery it is about. */
  readonly subject: string;
  /** Day on which it arises (V-14). */
  readonly arose_on: string;
  /** Orders offences inside a day when known. */
  readonly arose_at?: string;
  readonly units: number;
}

export interface PenaltyRow {
  readonly store: string;
  readonly employee: string;
  readonly act: string;
  readonly title: string;
  readonly rule: string;
  readonly clause: string;
  readonly subject: string;
  readonly arose_on: string;
  readonly units: number;
  /** Amount of one unit. */
  readonly base_fen: number;
  /** Which offence of the person in the counter's period; 1 without a counter. */
  readonly offence_no: number;
  readonly multiplier: number;
  readonly amount_fen: number;
  /** What else the policy provides from this offence on, e.g. 停止借阅. */
  readonly flag: string | null;
  readonly executor_role: string;
  readonly status: "proposed";
}
