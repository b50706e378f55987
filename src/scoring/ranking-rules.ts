/** What the policy in force says about the ranking, as numbers the ranking works with. */
import { type Period, shiftPeriod } from "../calendar/periods.ts";
import { ConfigError, UsageError } from "../errors.ts";
import type { Policy } from "../policy/policy.ts";
import { type FunnelRateName, funnelRates } from "./funnel.ts";

export const RANKING_ID = "ranking.two_months";

/** `units` are the cars of the orders counted. */
export type TieBreak = FunnelRateName | "units";

/** First-visit parties, all parties received, or first-visit parties that left a phone number (a card was made). */
export const denominators = ["first_visits", "all_visits", "carded"] as const;
export type Denominator = (typeof denominators)[number];

export interface RankingRules {
  readonly periodMonths: number;
  readonly measures: readonly { readonly rate: FunnelRateName; readonly weight: number }[];
  readonly tieBreak: readonly TieBreak[];
  readonly minParties: number;
  /** What the three rates stand over. */
  readonly denominator: Denominator;
  /** Days after the first visit within which an order belongs to its cohort. */
  readonly cohortDays: number;
  readonly bottomSize: number;
  readonly roles: readonly string[];
  /** Share of the period's days above which a person away from a ranked post is not ranked. */
  readonly maxAbsence: number;
  /** Chance of naming anybody if all are alike; divided by the people ranked and the times each is looked at. */
  readonly tailProbability: number;
  /** Chance of a result this low below which one person is watched; not divided. */
  readonly watchProbability: number;
  /** Level at which a spread of the others beyond chance widens the limits; 0 for never. */
  readonly dispersionLevel: number;
  /** Earlier periods whose counts may be added to those of the period judged. */
  readonly pooledPeriods: number;
}

/** The rules in force on a day for a store. Throws ConfigError for a measure or tie-break that does not exist. */
export function rankingRules(policy: Policy, on: string, store: string): RankingRules {
  const ranking = policy.value("rankings", RANKING_ID, on, store);
  const number = (id: string) => policy.number(id, on, store);
  return {
    periodMonths: ranking.period_months,
    measures: ranking.measures.map((metric, index) => ({
      rate: rateName(metric),
      weight: ranking.weights[index] ?? 0,
    })),
    tieBreak: ranking.tie_break.map((id) => (id === "units" ? id : rateName(id))),
    minParties: ranking.min_parties,
    denominator: denominatorNamed(policy.text("ranking.denominator", on, store)),
    cohortDays: number("ranking.cohort_days"),
    bottomSize: number("ranking.bottom_size"),
    roles: policy.texts("ranking.roles", on, store),
    maxAbsence: number("ranking.max_absence") / 100,
    tailProbability: number("ranking.tail_probability") / 100,
    watchProbability: number("ranking.watch_probability") / 100,
    dispersionLevel: number("ranking.dispersion_level") / 100,
    pooledPeriods: number("ranking.pooled_periods"),
  };
}

/** So many periods before one, the latest first. */
export function earlierPeriods(period: Period, count: number): Period[] {
  return Array.from({ length: count }, (_, index) => shiftPeriod(period, -(index + 1)));
}

/** Throws UsageError when a period is longer or shorter than the ranking's. */
export function requireLength(
  { periodMonths }: RankingRules,
  period: { readonly id: string; readonly months: number },
): void {
  if (period.months === periodMonths) return;
  throw new UsageError(`invalid period: ${JSON.stringify(period.id)} (the ranking takes ${periodMonths} months)`);
}

function rateName(metric: string): FunnelRateName {
  const rate = funnelRates.find((each) => each.metric === metric);
  if (rate === undefined) throw new ConfigError(`unknown measure in ${RANKING_ID}: ${JSON.stringify(metric)}`);
  return rate.name;
}

function denominatorNamed(id: string): Denominator {
  const found = denominators.find((each) => each === id);
  if (found === undefined) throw new ConfigError(`invalid ranking.denominator: ${JSON.stringify(id)}`);
  return found;
}
