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
  /** What the finding measured, in fen, for penalties that are a percentage of it. */
  readonly measured?: number | null;
  /** The same fine again, because the order to correct was not followed (P02-26). */
  readonly is_repeat?: boolean;
}

export type PercentBase = "base_wage" | "performance_pay" | "measured";

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
  /** Amount of one unit; null for a range, and for a percentage of a sum that nobody registered. */
  readonly base_fen: number | null;
  /** Which offence of the person in the counter's period; 1 without a counter. */
  readonly offence_no: number;
  readonly multiplier: number;
  readonly amount_fen: number | null;
  /** What else the policy provides from this offence on, e.g. 停止借阅. */
  readonly flag: string | null;
  readonly executor_role: string;
  /** Proposed until a person confirms or waives it. */
  readonly status: "proposed" | "confirmed" | "waived";
  /** Stands for this proposal in the register of decisions; stays the same from load to load. */
  readonly number: string;
  /** For amounts in percent: of what, and how much; a range has both ends. */
  readonly percent_of: PercentBase | null;
  readonly percent_from: number | null;
  readonly percent_to: number | null;
  /** Both ends of a range in money; null without one, and where the pay is not registered. */
  readonly low_fen: number | null;
  readonly high_fen: number | null;
  /** Number of the proposal that comes again (P02-26). */
  readonly repeat_of: string | null;
  readonly reason: string | null;
  readonly decided_by: string | null;
  readonly decided_on: string | null;
}
