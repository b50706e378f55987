/** How soon the rules name an adviser who really sells less than the others. */
import { PERIODS, storeWithWeak } from "../simulation/scenarios.ts";
import { seededRandom } from "../simulation/seeded-random.ts";
import { simulatePeriods } from "../simulation/simulated-store.ts";
import { type SimulationOptions, shareOf } from "./false-naming.ts";
import { type JudgedPeriod, judgePeriods } from "./judge-periods.ts";

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
}

export interface Power extends WeakAdviser {
  readonly rule: RulePower;
  readonly lastPlace: RulePower;
  readonly lastTwice: RulePower;
  readonly wilson: RulePower;
  /** Periods until the rule has named half of them; null when the year ends before. */
  readonly medianPeriods: number | null;
  /** Share of periods in which somebody else is named. */
  readonly othersNamed: number;
}

/** `distance` is the one beyond which the Wilson rule names (matchingDistance). */
export function power(weak: WeakAdviser, distance: number, options: SimulationOptions): Power {
  const { years, employee } = weakYears(weak, options);
  const ofRule = (names: (period: JudgedPeriod) => boolean) => years.map((year) => year.map(names));
  const named = ofRule((period) => period.named.includes(employee));
  return {
    ...weak,
    rule: rulePower(named),
    lastPlace: rulePower(ofRule(({ last }) => last.includes(employee))),
    lastTwice: rulePower(ofRule(({ lastTwice }) => lastTwice.includes(employee))),
    wilson: rulePower(ofRule(({ distances }) => (distances.get(employee) ?? 0) > distance)),
    medianPeriods: medianPeriods(named),
    othersNamed: shareOf(years.flat(), (period) => period.named.some((name) => name !== employee)),
  };
}

/** Years that begin without anything known. */
function weakYears({ factor, parties }: WeakAdviser, { seed, repetitions, rules, draws }: SimulationOptions) {
  const store = storeWithWeak(factor, parties);
  const years = Array.from({ length: repetitions }, (_, year) => {
    const label = `${seed}/${factor}/${parties}/${year}`;
    return judgePeriods(store, simulatePeriods(store, PERIODS, seededRandom(label)), {
      rules,
      seed: label,
      draws,
      from: 0,
    });
  });
  return { years, employee: store.advisers[0]?.employee ?? "" };
}

const rulePower = (years: readonly (readonly boolean[])[]): RulePower => ({
  first: shareOf(years, (year) => year[0] === true),
  last: shareOf(years, (year) => year.at(-1) === true),
  year: shareOf(years, (year) => year.includes(true)),
});

/** Years without a naming count as longer than a year. */
export function medianPeriods(years: readonly (readonly boolean[])[]): number | null {
  const until = years.map((year) => year.indexOf(true) + 1 || Number.POSITIVE_INFINITY).sort((a, b) => a - b);
  const median = until[Math.ceil(until.length / 2) - 1] ?? Number.POSITIVE_INFINITY;
  return Number.isFinite(median) ? median : null;
}
