/** What explains a store's judged rows: channels, other definitions, luck, coaching, and the gap to the targets. */
import { byChannel, type ChannelFunnel, standardisedRate } from "./case-mix.ts";
import { type CoachingCard, coachingCard, type PeriodTrend } from "./coaching-card.ts";
import { type Lens, lensesOf } from "./denominator-lens.ts";
import { addFunnels, dealRate, type FunnelCounts, funnelRates, rateOf, trialsOf } from "./funnel.ts";
import { funnelPlot } from "./funnel-plot.ts";
import { gapBridge } from "./gap-bridge.ts";
import { countsOver } from "./ranking-denominator.ts";
import type { Adviser } from "./ranking-input.ts";
import type { JudgedRow, RankingRow } from "./ranking-row.ts";
import { earlierPeriods } from "./ranking-rules.ts";
import { lastByLuck } from "./simulation/last-by-luck.ts";
import { PERIODS } from "./simulation/scenarios.ts";
import type { Ranking, StorePeriod } from "./store-ranking.ts";

export interface Explained extends StorePeriod {
  readonly advisers: readonly Adviser[];
  readonly total: FunnelCounts;
  readonly rows: readonly JudgedRow[];
}

type Details = Pick<Ranking, "rows" | "channels" | "funnel" | "last_twice_by_luck" | "bridge">;

export function rankingDetails(explained: Explained): Details {
  const { store, facts, rows, total, rules } = explained;
  const ranked = rows.filter(({ position }) => position !== null);
  const luck = luckOf(ranked, explained);
  const lenses = lensesByPerson(explained, ranked);
  const standard = channelsOf(
    explained,
    ranked.map(({ employee }) => employee),
  );
  const bridge = gapBridge({ total, people: rows, targets: facts.targets(store) });
  return {
    rows: rows.map((row): RankingRow => {
      const own = channelsOf(explained, [row.employee]);
      return {
        ...row,
        standard_rate: standardisedRate(own, standard),
        channels: own,
        lens: lenses.get(row.employee) ?? null,
        last_by_luck: luck.get(row.employee) ?? null,
        coaching: cardOf(row, { explained, ranked, own }),
        follow_up: null,
        target_gap: bridge?.people.find(({ employee }) => employee === row.employee)?.part ?? null,
      };
    }),
    channels: byChannel(facts.channels.filter((each) => each.store === store)),
    funnel: funnelPlot(ranked, rules.dispersionLevel),
    last_twice_by_luck: luck.size === 0 ? null : [...luck.values()].reduce((sum, share) => sum + share ** 2, 0),
    bridge:
      bridge === null
        ? null
        : { target: bridge.target, actual: bridge.actual, store: bridge.store, total: bridge.total },
  };
}

function channelsOf({ facts, store }: Explained, employees: readonly string[]): ChannelFunnel[] {
  return byChannel(
    facts.channels.filter(
      (each) => each.store === store && each.employee !== null && employees.includes(each.employee),
    ),
  );
}

/** Nobody is last of one. */
function luckOf(ranked: readonly JudgedRow[], { period, store, rules }: Explained): Map<string, number> {
  if (ranked.length < 2) return new Map();
  const group = ranked.map((row): FunnelCounts => row).reduce(addFunnels);
  const measures = rules.measures.map(({ rate: name, weight }) => {
    const rate = funnelRates.find((each) => each.name === name) ?? dealRate;
    const { successes, trials } = trialsOf(group, rate);
    return { rate: trials === 0 ? 0 : successes / trials, weight };
  });
  const byId = ranked.toSorted((a, b) => (a.employee < b.employee ? -1 : 1));
  const shares = lastByLuck(
    byId.map(({ parties }) => parties),
    measures,
    { seed: `${period.id}/${store}/last` },
  );
  return new Map(byId.map(({ employee }, index) => [employee, shares[index] ?? 0]));
}

function lensesByPerson({ advisers, facts, store, period, rules }: Explained, ranked: readonly JudgedRow[]) {
  const people = advisers
    .filter(({ employee }) => ranked.some((row) => row.employee === employee))
    .map((adviser) => ({
      adviser,
      receptions: facts.funnel(store, adviser.employee, period.id),
      cohort: facts.cohorts.find((each) => each.store === store && each.employee === adviser.employee),
    }));
  const lenses = lensesOf(people, rules);
  return new Map<string, Lens | undefined>(people.map(({ adviser }, index) => [adviser.employee, lenses[index]]));
}

interface CardContext {
  readonly explained: Explained;
  readonly ranked: readonly JudgedRow[];
  readonly own: readonly ChannelFunnel[];
}

/** Of people who are listed: 显著落后 or 观察. */
function cardOf(row: JudgedRow, { explained, ranked, own }: CardContext): CoachingCard | null {
  if (row.verdict !== "显著落后" && row.verdict !== "观察") return null;
  const peers = ranked.filter(({ employee }) => employee !== row.employee);
  return coachingCard({
    counts: row,
    channels: own,
    peers,
    peerChannels: channelsOf(
      explained,
      peers.map(({ employee }) => employee),
    ),
    trend: trendOf(row.employee, explained),
  });
}

/** A year of periods, oldest first. */
function trendOf(employee: string, { store, period, facts, rules }: Explained): PeriodTrend[] {
  const periods = [...earlierPeriods(period, PERIODS - 1).toReversed(), period];
  return periods.map(({ id }) => {
    const own = countsOver(facts.funnel(store, employee, id), rules.denominator);
    const whole = countsOver(facts.funnel(store, null, id), rules.denominator);
    return {
      period: id,
      parties: own.parties,
      orders: own.orders,
      deal_rate: rateOf(own, dealRate),
      store_rate: rateOf(whole, dealRate),
    };
  });
}
