/**
 * The two-month ranking (P13-33) as a pure function: three rates, their ranks, the mean rank, and how far the last
 * place can be told from chance. The source gives no formula; every choice is a setting of the policy profile.
 */
import { addFunnels, dealRate, type FunnelCounts, type FunnelRate, perRate, rateOf, trialsOf } from "./funnel.ts";
import { placesOf } from "./places.ts";
import type { Adviser, PeriodCounts, RankingInput } from "./ranking-input.ts";
import type { JudgedRow } from "./ranking-row.ts";
import { rankedVerdict, unrankedVerdict } from "./ranking-verdict.ts";
import { type PosteriorRank, posteriorRanks } from "./simulation/posterior-ranks.ts";
import { expectedRates } from "./statistics/expected-rates.ts";
import { overDispersion } from "./statistics/over-dispersion.ts";
import { wilsonInterval } from "./statistics/wilson-interval.ts";

/** Ranked people by place, then the others by employee id. The order of the input changes nothing. */
export function rankAdvisers(input: RankingInput): JudgedRow[] {
  const { rules } = input;
  const advisers = input.advisers.toSorted((a, b) => (a.employee < b.employee ? -1 : 1));
  const isRanked = ({ counts, obstacles }: Adviser) =>
    obstacles.length === 0 && counts.parties > 0 && counts.parties >= rules.minParties;
  const ranked = advisers.filter(isRanked);
  const others = advisers.filter((adviser) => !isRanked(adviser));
  return [...rankedRows(ranked, input), ...others.map((adviser) => unrankedRow(adviser, input))];
}

function rankedRows(ranked: readonly Adviser[], input: RankingInput): JudgedRow[] {
  const { period, store, total, rules } = input;
  const posterior = dealPosterior(ranked, input);
  const group = summed(ranked);
  const expected = expectedRates(ranked.map(({ counts }) => trialsOf(counts, dealRate)));
  return placesOf(ranked, rules)
    .map((place) => {
      const { adviser } = place;
      const deal = posterior.get(adviser.employee);
      const p_worst = deal?.worst ?? null;
      return {
        ...facts(adviser, { period, store }),
        rank_contact: place.ranks.contact,
        rank_test_drive: place.ranks.test_drive,
        rank_deal: place.ranks.deal,
        mean_rank: place.meanRank,
        position: place.position,
        is_bottom: place.isBottom,
        p_worst,
        rank_interval: deal?.interval ?? null,
        expected_rate: expected(trialsOf(adviser.counts, dealRate)),
        ...rankedVerdict({
          place,
          pWorst: p_worst,
          people: ranked.length,
          total,
          group,
          rules,
          dispersion: dispersionAround(adviser, ranked, rules.dispersionLevel),
        }),
      };
    })
    .sort((a, b) => a.position - b.position);
}

/** Counts of several people together, period by period. */
function summed(people: readonly Adviser[]): PeriodCounts {
  const [first] = people;
  const sum = (of: (each: Adviser) => FunnelCounts | undefined) =>
    people.flatMap((each) => of(each) ?? []).reduce(addFunnels, NOTHING);
  return {
    counts: sum(({ counts }) => counts),
    months: (first?.months ?? []).map((_, index) => sum(({ months }) => months[index])),
    earlier: (first?.earlier ?? []).map((_, index) => sum(({ earlier }) => earlier[index])),
  };
}

const NOTHING: FunnelCounts = { parties: 0, contact_left: 0, test_drives: 0, orders: 0 };

/** The spread of the others, so that a low result does not excuse itself. */
function dispersionAround(adviser: Adviser, ranked: readonly Adviser[], level: number): number {
  const others = ranked.filter((each) => each !== adviser);
  return overDispersion(
    others.map(({ counts }) => trialsOf(counts, dealRate)),
    level,
  );
}

/** A place among one means nothing. */
function dealPosterior(
  ranked: readonly Adviser[],
  { period, store, rules, draws }: RankingInput,
): Map<string, PosteriorRank> {
  if (ranked.length < 2) return new Map();
  const deals = ranked.map(({ employee, counts }) => ({ id: employee, ...trialsOf(counts, dealRate) }));
  const options = { seed: `${period}/${store}`, few: rules.bottomSize };
  return posteriorRanks(deals, draws === undefined ? options : { ...options, draws });
}

function unrankedRow(adviser: Adviser, { period, store, rules }: RankingInput): JudgedRow {
  return {
    ...facts(adviser, { period, store }),
    rank_contact: null,
    rank_test_drive: null,
    rank_deal: null,
    mean_rank: null,
    position: null,
    is_bottom: false,
    p_worst: null,
    rank_interval: null,
    expected_rate: null,
    ...unrankedVerdict(adviser, rules),
  };
}

function facts(adviser: Adviser, where: { readonly period: string; readonly store: string }) {
  const { employee, credited_from, counts, units } = adviser;
  const rates = perRate((rate) => rateOf(counts, rate));
  return {
    ...where,
    employee,
    credited_from,
    ...counts,
    units,
    contact_rate: rates.contact,
    test_drive_rate: rates.test_drive,
    deal_rate: rates.deal,
    interval: perRate((rate) => intervalOf(counts, rate)),
  };
}

function intervalOf(counts: FunnelCounts, rate: FunnelRate) {
  const { successes, trials } = trialsOf(counts, rate);
  return wilsonInterval(successes, trials);
}
