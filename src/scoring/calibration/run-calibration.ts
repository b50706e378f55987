/** How honest the ranking is about chance: false naming of equals, and power against a really weak adviser. */
import type { RankingRules } from "../ranking-rules.ts";
import { DRAWS, equalStore, teamSizes, usualStore, weakFactors, weakParties } from "../simulation/scenarios.ts";
import { builtInRankingRules } from "./built-in-ranking-rules.ts";
import { type FalseNaming, falseNaming, judgedYears, matchingDistance } from "./false-naming.ts";
import { type Power, power, type WeakAdviser } from "./power.ts";

export interface CalibrationOptions {
  readonly seed: string;
  /** Simulated years of every store of equals, and of every weak adviser. */
  readonly repetitions: number;
  /** Those of the built-in profile when absent. */
  readonly rules?: RankingRules;
  /** All team sizes and weak advisers of the scenarios when absent. */
  readonly teams?: readonly number[];
  readonly weak?: readonly WeakAdviser[];
}

export interface CalibrationReport {
  readonly seed: string;
  readonly repetitions: number;
  readonly settings: Pick<RankingRules, "tailProbability" | "pWorst" | "pooledPeriods" | "minParties">;
  readonly falseNaming: readonly FalseNaming[];
  /** Quantile at which the Wilson rule names somebody in as many periods of equals as the ranking does. */
  readonly wilsonDistance: number;
  readonly power: readonly Power[];
}

export function runCalibration(options: CalibrationOptions): CalibrationReport {
  const { seed, repetitions, rules = builtInRankingRules(), teams = teamSizes, weak = allWeak } = options;
  const simulation = { seed, repetitions, rules, draws: DRAWS };
  const { tailProbability, pWorst, pooledPeriods, minParties } = rules;
  const distance = matchingDistance(judgedYears(equalStore(usualStore.advisers), simulation).flat());
  return {
    seed,
    repetitions,
    settings: { tailProbability, pWorst, pooledPeriods, minParties },
    falseNaming: teams.map((advisers) => falseNaming(advisers, simulation)),
    wilsonDistance: distance,
    power: weak.map((each) => power(each, distance, simulation)),
  };
}

const allWeak: readonly WeakAdviser[] = weakFactors.flatMap((factor) =>
  weakParties.map((parties) => ({ factor, parties })),
);
