/** Proposed deductions of a project that arose in a stretch of days, for people to confirm (P02-25). */
import { penaltiesFor } from "./penalties.ts";
import type { PenaltyRow } from "./penalty-row.ts";
import { type ViolationSource, violationsIn } from "./violations-in.ts";

/** First and last day, both inside. */
export interface Days {
  readonly start: string;
  readonly end: string;
}

/**
 * Rows by employee and day. Offences before the first day are counted, because a counter may reach back, but not shown.
 * Nothing that arises after the analysis's as-of day is proposed.
 */
export async function proposedPenalties(source: ViolationSource, { start, end }: Days): Promise<PenaltyRow[]> {
  const rows = penaltiesFor(await violationsIn(source), source.policy);
  return rows.filter(({ arose_on }) => start <= arose_on && arose_on <= end);
}
