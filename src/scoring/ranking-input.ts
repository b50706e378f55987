/** What a ranking is made of: people with their counts, the store's counts, the rules. */
import type { FunnelCounts } from "./funnel.ts";
import type { RankingRules } from "./ranking-rules.ts";

export interface Adviser {
  readonly employee: string;
  readonly credited_from: readonly string[];
  readonly counts: FunnelCounts;
  /** Month by month, oldest first, in step with the store's. */
  readonly months: readonly FunnelCounts[];
  readonly units: number;
  /** Chinese sentences that say why this person is shown but not ranked. */
  readonly obstacles: readonly string[];
}

export interface RankingInput {
  readonly period: string;
  readonly store: string;
  readonly advisers: readonly Adviser[];
  /** The whole store's funnel, people who are not ranked included. */
  readonly total: { readonly counts: FunnelCounts; readonly months: readonly FunnelCounts[] };
  readonly rules: RankingRules;
}
