/** Proposed deductions of a project that arose in a stretch of days, for people to confirm (P02-25). */
import { decisionsIn } from "./decisions.ts";
import { payIn } from "./pay-in.ts";
import { penaltiesFor } from "./penalties.ts";
import type { PenaltyRow } from "./penalty-row.ts";
import { repeatsIn } from "./repeats-in.ts";
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
export async function proposedPenalties(source: ViolationSource, days: Days): Promise<PenaltyRow[]> {
  return within(await allPenalties(source), days);
}

export const within = (rows: readonly PenaltyRow[], { start, end }: Days): PenaltyRow[] =>
  rows.filter(({ arose_on }) => start <= arose_on && arose_on <= end);

/** Everything that had arisen by the as-of day, with what people decided about it. */
export async function allPenalties(source: ViolationSource): Promise<PenaltyRow[]> {
  const violations = await violationsIn(source);
  const registers = { pay: await payIn(source.db), decisions: await decisionsIn(source.db) };
  return penaltiesFor([...violations, ...(await repeatsIn(source, violations))], source.policy, registers);
}
