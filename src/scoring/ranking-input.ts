/** What a ranking is made of: people with their counts, the store's counts, the rules. */
import type { FunnelCounts } from "./funnel.ts";
import type { RankingRules } from "./ranking-rules.ts";

/** The funnel of a person or store in a period, in its months (oldest first), and in earlier periods. */
export interface PeriodCounts {
  readonly counts: FunnelCounts;
  readonly months: readonly FunnelCounts[];
  /** The period before first; as many as the policy pools. */
  readonly earlier: readonly FunnelCounts[];
}

export interface Adviser extends PeriodCounts {
  readonly employee: string;
  readonly credited_from: readonly string[];
  readonly units: number;
  /** Chinese sentences that say why this person is shown but not ranked. */
  readonly obstacles: readonly string[];
}

export interface RankingInput {
  readonly period: string;
  readonly store: string;
  readonly advisers: readonly Adviser[];
  /** The whole store's funnel, people who are not ranked included. */
  readonly total: PeriodCounts;
  readonly rules: RankingRules;
  /** Draws of the posterior ranks; as many as a published ranking needs when absent. */
  readonly draws?: number;
}
