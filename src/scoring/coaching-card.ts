/** What to coach a listed adviser on: where the deals are missing, against colleagues with the same mix of channels. */
import type { ChannelFunnel } from "./case-mix.ts";
import type { FunnelCounts } from "./funnel.ts";
import { type Chain, type FunnelStage, funnelGap, funnelStages } from "./funnel-gap.ts";
import {
  add,
  divide,
  hundredths,
  isZero,
  multiply,
  type Rational,
  rational,
  subtract,
  total,
  zero,
} from "./statistics/rational.ts";
import { roundedTable } from "./statistics/rounded-table.ts";

/** Parts of a gap in deals; the hundredths add up to the gap's. */
export interface GapPart {
  readonly stage: "channels" | FunnelStage;
  readonly deals: number;
}

export interface PeriodTrend {
  readonly period: string;
  readonly parties: number;
  readonly orders: number;
  readonly deal_rate: number | null;
  readonly store_rate: number | null;
}

export interface CoachingCard {
  /** Mean deals of the other people ranked, and own deals minus that. */
  readonly peer_deals: number;
  readonly gap: number;
  readonly parts: readonly GapPart[];
  /** Colleagues' counts of an average period, at the own mix of channels. */
  readonly peers: { readonly [K in keyof FunnelCounts]: number };
  /** Cars per period that one percentage point of the deal rate is worth at the own number of parties. */
  readonly point_in_cars: number;
  /** Oldest first, the period itself last. */
  readonly trend: readonly PeriodTrend[];
}

export interface Coached {
  readonly counts: FunnelCounts;
  readonly channels: readonly ChannelFunnel[];
  /** The other people ranked. */
  readonly peers: readonly FunnelCounts[];
  readonly peerChannels: readonly ChannelFunnel[];
  readonly trend: readonly PeriodTrend[];
}

/** Null without colleagues who received somebody. */
export function coachingCard({ counts, channels, peers, peerChannels, trend }: Coached): CoachingCard | null {
  const sum = summed(peers);
  if (peers.length === 0 || sum.parties === 0) return null;
  const usual = chainOf(sum).map((count) => divide(count, rational(peers.length))) as unknown as Chain;
  const alike = atMix(channels, peerChannels, usual);
  const parts = [subtract(dealsOf(alike), dealsOf(usual)), ...funnelGap(chainOf(counts), alike)];
  const [rounded = []] = roundedTable([parts]);
  const stages: readonly GapPart["stage"][] = ["channels", ...funnelStages.map(({ id }) => id)];
  const [parties, contact_left, test_drives, orders] = alike.map(inHundredths);
  return {
    peer_deals: inHundredths(dealsOf(usual)),
    gap: hundredths(total(parts)) / 100,
    parts: stages.map((stage, index) => ({ stage, deals: (rounded[index] ?? 0) / 100 })),
    peers: {
      parties: parties ?? 0,
      contact_left: contact_left ?? 0,
      test_drives: test_drives ?? 0,
      orders: orders ?? 0,
    },
    point_in_cars: counts.parties / 100,
    trend,
  };
}

const inHundredths = (value: Rational): number => hundredths(value) / 100;

const dealsOf = ([, , , deals]: Chain): Rational => deals;

const COUNTS = ["parties", "contact_left", "test_drives", "orders"] as const;

const chainOf = (counts: FunnelCounts): Chain => COUNTS.map((count) => rational(counts[count])) as unknown as Chain;

const summed = (list: readonly FunnelCounts[]): FunnelCounts => ({
  parties: list.reduce((sum, each) => sum + each.parties, 0),
  contact_left: list.reduce((sum, each) => sum + each.contact_left, 0),
  test_drives: list.reduce((sum, each) => sum + each.test_drives, 0),
  orders: list.reduce((sum, each) => sum + each.orders, 0),
});

/**
 * What the colleagues would have made of their usual number of parties, had these come through the person's channels
 * in the person's shares. A channel that no colleague received counts at their overall rate.
 */
function atMix(own: readonly ChannelFunnel[], colleagues: readonly ChannelFunnel[], usual: Chain): Chain {
  const parties = own.reduce((sum, channel) => sum + channel.parties, 0);
  if (parties === 0) return usual;
  const [traffic] = usual;
  const mixed = COUNTS.slice(1).map((count, index) =>
    own.reduce((sum, { channel, parties: n }) => {
      const same = colleagues.find((each) => each.channel === channel);
      const overall = isZero(traffic) ? zero : divide(usual[index + 1] ?? zero, traffic);
      const rate = same === undefined || same.parties === 0 ? overall : rational(same[count], same.parties);
      return add(sum, multiply(multiply(traffic, rational(n, parties)), rate));
    }, zero),
  );
  return [traffic, ...mixed] as unknown as Chain;
}
