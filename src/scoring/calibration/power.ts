/** How soon the rules name an adviser who really sells less than the others. */
import { storeWithWeak } from "../simulation/scenarios.ts";
import { type NamingRule, rankingRule } from "./matched-rules.ts";
import { type JudgedYear, type SimulationOptions, shareOf, simulatedYears } from "./simulated-years.ts";

export interface WeakAdviser {
  /** True deal rate as a share of the store's. */
  readonly factor: number;
  /** Expected parties in a period. */
  readonly parties: number;
}

/** Probabilities of being named. */
export interface RulePower {
  /** In a period of which nothing earlier is known. */
  readonly first: number;
  /** In a period with the rest of a year before it. */
  readonly last: number;
  /** In at least one period of the year. */
  readonly year: number;
  /** Periods until half of them have been named; null when the year ends before. */
  readonly medianPeriods: number | null;
}

export interface Power extends WeakAdviser {
  readonly rule: RulePower;
  readonly lastPlace: RulePower;
  readonly wilson: RulePower;
  /** Share of periods in which the ranking names somebody else. */
  readonly othersNamed: number;
}

export interface MatchedRules {
  readonly lastPlace: NamingRule;
  readonly wilson: NamingRule;
}

export function power(weak: WeakAdviser, matched: MatchedRules, options: SimulationOptions): Power {
  const store = storeWithWeak(weak.factor, weak.parties);
  const years = simulatedYears(store, `${weak.factor}/${weak.parties}`, options);
  const employee = store.advisers[0]?.employee ?? "";
  return {
    ...weak,
    rule: rulePower(years, employee, rankingRule),
    lastPlace: rulePower(years, employee, matched.lastPlace),
    wilson: rulePower(years, employee, matched.wilson),
    othersNamed: shareOf(years.flat(), (period) => period.named.some((name) => name !== employee)),
  };
}

function rulePower(years: readonly JudgedYear[], employee: string, rule: NamingRule): RulePower {
  const chances = years.map((year) => year.map((period, index) => rule(period, index, employee)));
  const periods = years[0]?.length ?? 0;
  const namedBy = (count: number) => mean(chances.map((year) => 1 - year.slice(0, count).reduce(missed, 1)));
  const enough = Array.from({ length: periods }, (_, index) => index + 1).find((count) => namedBy(count) >= 0.5);
  return {
    first: mean(chances.map((year) => year[0] ?? 0)),
    last: mean(chances.map((year) => year.at(-1) ?? 0)),
    year: namedBy(periods),
    medianPeriods: enough ?? null,
  };
}

const missed = (product: number, chance: number): number => product * (1 - chance);

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, each) => sum + each, 0) / values.length;
