/** A row of `guanlan ranking --json`: one person in one period, with the uncertainty of every rate. */
import type { ChannelFunnel } from "./case-mix.ts";
import type { CoachingCard } from "./coaching-card.ts";
import type { Lens } from "./denominator-lens.ts";
import type { FunnelRateName } from "./funnel.ts";
import type { BridgePart } from "./gap-bridge.ts";
import type { RankInterval } from "./simulation/posterior-ranks.ts";
import type { Interval } from "./statistics/wilson-interval.ts";

/** Proposals for review (建议，供复核), never decisions. 不参评: trainees' posts, leavers and people mostly away. */
export type Verdict = "显著落后" | "观察" | "无显著差异" | "样本不足" | "不参评";

/** Chances of deals this few or fewer if the person were like the others of the store. */
export interface Evidence {
  /** In the period alone. */
  readonly tail: number;
  /** Together with earlier periods; null without any. */
  readonly pooled_tail: number | null;
  readonly pooled_periods: number;
  /** At or below it the result is no chance. */
  readonly limit: number;
  /** Variance between the others as a multiple of the binomial one; 1 when chance explains it. */
  readonly dispersion: number;
}

/** What became of a person who was listed in the period before, beside what regression to the mean predicted. */
export interface FollowUp {
  readonly period: string;
  readonly verdict: Verdict;
  readonly deal_rate: number | null;
  readonly expected_rate: number | null;
}

/** A person as the ranking judges them, by the counts alone. */
export interface JudgedRow {
  /** `2026-P2`. */
  readonly period: string;
  readonly store: string;
  readonly employee: string;
  /** Trainees whose parties, drives and orders are counted here (P13-05). */
  readonly credited_from: readonly string[];
  readonly parties: number;
  readonly contact_left: number;
  readonly test_drives: number;
  readonly orders: number;
  /** Cars of those orders. */
  readonly units: number;
  /** Unrounded ratios; null without parties. */
  readonly contact_rate: number | null;
  readonly test_drive_rate: number | null;
  readonly deal_rate: number | null;
  /** 1 is best, ties share the average; null when not ranked. */
  readonly rank_contact: number | null;
  readonly rank_test_drive: number | null;
  readonly rank_deal: number | null;
  readonly mean_rank: number | null;
  /** Place after tie-breaks; equal in all of them means the same place. */
  readonly position: number | null;
  readonly is_bottom: boolean;
  /** Wilson 95 % interval of each rate. */
  readonly interval: Readonly<Record<FunnelRateName, Interval | null>>;
  /** Probability of having the lowest true deal rate of those ranked. */
  readonly p_worst: number | null;
  /** 90 % interval of the place by true deal rate among those ranked. */
  readonly rank_interval: RankInterval | null;
  /** Deal rate to expect of the person, drawn towards the store's as far as the sample is small; null when not ranked. */
  readonly expected_rate: number | null;
  readonly evidence: Evidence | null;
  readonly verdict: Verdict;
  /** Chinese sentences. */
  readonly reasons: readonly string[];
}

/** The judged row with what explains it. */
export interface RankingRow extends JudgedRow {
  /** Deal rate with the channels levelled out; null when it cannot be. */
  readonly standard_rate: number | null;
  readonly channels: readonly ChannelFunnel[];
  /** The rates under other definitions; null when not ranked. */
  readonly lens: Lens | null;
  /** Probability of the last place by luck alone, if all ranked were alike; null when not ranked. */
  readonly last_by_luck: number | null;
  /** Of listed people only. */
  readonly coaching: CoachingCard | null;
  readonly follow_up: FollowUp | null;
  /** Deals above or below what the store's targets ask for; null without targets. */
  readonly target_gap: BridgePart | null;
}
