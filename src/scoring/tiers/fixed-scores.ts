/** Scores on fixed scales: the same figures give the same score, whatever the other customers do (P11-05). */
import { type Step, stepScore } from "./step-score.ts";
import type { TierFacts } from "./tier-row.ts";
import type { TierDimension, TierRules } from "./tier-rules.ts";

/** Null per dimension without data, and for potential, which is scored by hand. */
export function fixedSteps(facts: TierFacts, rules: TierRules): Readonly<Record<TierDimension, Step | null>> | null {
  const { fixed, volumeBasis } = rules;
  if (fixed === null) return null;
  const { paid_on_time: onTime, profit_fen: profit } = facts;
  const yuan = facts.amount_fen === null ? null : facts.amount_fen / 100;
  const volume = volumeBasis === "units" ? facts.units : yuan;
  return {
    credit: onTime === null ? null : stepScore(100 * onTime, fixed.credit),
    volume: volume === null ? null : stepScore(volume, fixed.volume),
    profit: profit === null ? null : stepScore(profit / 100, fixed.profit),
    potential: null,
  };
}
