/** How honest the ranking is about chance: false naming of equals, and power against a really weak adviser. */
import type { RankingRules } from "../ranking-rules.ts";
import { equalStore, teamSizes, usualStore, weakFactors, weakParties } from "../simulation/scenarios.ts";
import { builtInRankingRules } from "./built-in-ranking-rules.ts";
import { type FalseNaming, falseNaming } from "./false-naming.ts";
import { matchedLastPlace, matchedWilson } from "./matched-rules.ts";
import { type Power, power, type WeakAdviser } from "./power.ts";
import { simulatedYears } from "./simulated-years.ts";

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

/** The settings on which the outcome depends. */
export type CalibratedSettings = Pick<
  RankingRules,
  "tailProbability" | "dispersionLevel" | "pooledPeriods" | "minParties" | "bottomSize"
>;

export interface CalibrationReport {
  readonly seed: string;
  readonly repetitions: number;
  readonly settings: CalibratedSettings;
  readonly falseNaming: readonly FalseNaming[];
  readonly power: readonly Power[];
}

/** The rules compared are tuned on the usual store. */
export function runCalibration(options: CalibrationOptions): CalibrationReport {
  const { seed, repetitions, rules = builtInRankingRules(), teams = teamSizes, weak = allWeak } = options;
  const simulation = { seed, repetitions, rules };
  const equals = (advisers: number) => simulatedYears(equalStore(advisers), String(advisers), simulation);
  const usual = equals(usualStore.advisers);
  const matched = { lastPlace: matchedLastPlace(usual), wilson: matchedWilson(usual) };
  return {
    seed,
    repetitions,
    settings: calibratedSettings(rules),
    falseNaming: teams.map((advisers) =>
      falseNaming(advisers, advisers === usualStore.advisers ? usual : equals(advisers)),
    ),
    power: weak.map((each) => power(each, matched, simulation)),
  };
}

export const calibratedSettings = ({
  tailProbability,
  dispersionLevel,
  pooledPeriods,
  minParties,
  bottomSize,
}: RankingRules): CalibratedSettings => ({ tailProbability, dispersionLevel, pooledPeriods, minParties, bottomSize });

const allWeak: readonly WeakAdviser[] = weakFactors.flatMap((factor) =>
  weakParties.map((parties) => ({ factor, parties })),
);
