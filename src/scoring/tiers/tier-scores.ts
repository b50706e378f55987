/**
 * Customer scores as a pure function: credit, volume and profit by percent rank among the store's customers with
 * business in the windows, or by fixed steps, potential as entered, and their weighted mean (P11-05). The weight of a dimension that a
 * customer lacks is spread over the others.
 */

import { averageRanks, compareUntied } from "../statistics/average-ranks.ts";
import { percentRanks } from "../statistics/percent-ranks.ts";
import { assessmentOverdueDays, isProvisional } from "./assessment.ts";
import { fixedSteps } from "./fixed-scores.ts";
import { gradeInForce } from "./grade-in-force.ts";
import { knownDimensions } from "./known-dimensions.ts";
import { dimensionReasons, resultReason, unrankedReasons } from "./tier-reasons.ts";
import type { TierFacts, TierRow } from "./tier-row.ts";
import { type TierDimension, type TierRules, tierDimensions } from "./tier-rules.ts";

export type Scores = Readonly<Record<TierDimension, number | null>>;

/** Ranked customers by rank, then the others; by customer id within the same rank. The input's order changes nothing. */
export function tierScores(customers: readonly TierFacts[], asOf: string, rules: TierRules): TierRow[] {
  const ordered = customers.toSorted((a, b) => (a.customer < b.customer ? -1 : 1));
  const isRanked = (facts: TierFacts) =>
    !isNew(facts, asOf, rules) && hasBusiness(facts) && knownDimensions(facts).length >= rules.minDimensions;
  const ranked = rankedRows(ordered.filter(isRanked), asOf, rules);
  const others = ordered.filter((facts) => !isRanked(facts)).map((facts) => unrankedRow(facts, asOf, rules));
  return [...ranked.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0)), ...others];
}

/** Never traded, or not long enough. */
function isNew(facts: TierFacts, asOf: string, { assessmentMonths }: TierRules): boolean {
  const { first_cooperation_on: first } = facts;
  return first === null ? !hasBusiness(facts) : isProvisional(first, asOf, assessmentMonths);
}

const hasBusiness = ({ orders, days_late }: TierFacts): boolean => orders > 0 || days_late !== null;

function rankedRows(ranked: readonly TierFacts[], asOf: string, rules: TierRules): TierRow[] {
  const scores = scoresOf(ranked, rules);
  const composites = scores.map((each) => composite(each, rules));
  const ranks = averageRanks(composites);
  return ranked.map((facts, index) => {
    const own = scores[index] ?? NO_SCORES;
    const total = composites[index] ?? 0;
    const grade = gradeOf(total, rules);
    return {
      ...base(facts, asOf, rules),
      ...own,
      composite: total,
      rank: ranks[index] ?? null,
      grade: grade?.name ?? null,
      provisional: false,
      reasons: [...dimensionReasons(facts, own, rules), resultReason({ scores: own, composite: total, grade, rules })],
    };
  });
}

function unrankedRow(facts: TierFacts, asOf: string, rules: TierRules): TierRow {
  const provisional = isNew(facts, asOf, rules);
  return {
    ...base(facts, asOf, rules),
    ...NO_SCORES,
    potential: facts.potential,
    composite: null,
    rank: null,
    grade: null,
    provisional,
    reasons: unrankedReasons(facts, { provisional, isDormant: !hasBusiness(facts) }, rules),
  };
}

const NO_SCORES: Scores = { credit: null, volume: null, profit: null, potential: null };

function base(facts: TierFacts, asOf: string, rules: TierRules) {
  const { store, customer, category, first_cooperation_on, grades } = facts;
  const formal = grades.findLast(({ kind }) => kind === "formal") ?? null;
  const inForce = gradeInForce(grades, asOf, rules.reviewEnd);
  const isReviewed = rules.graded === "all" || facts.is_organisation;
  const reviewed = { first_cooperation_on: isReviewed ? first_cooperation_on : null, graded_on: formal?.on ?? null };
  return {
    store,
    customer,
    as_of: asOf,
    formal_grade: formal?.grade ?? null,
    override: inForce?.kind === "change" ? inForce : null,
    grade_in_force: inForce?.grade ?? null,
    category,
    first_cooperation_on,
    assessment_overdue_days: assessmentOverdueDays(reviewed, asOf, rules.assessmentMonths),
  };
}

function scoresOf(ranked: readonly TierFacts[], rules: TierRules): Scores[] {
  if (rules.fixed === null) return rankedScores(ranked, rules);
  return ranked.map((facts) => {
    const steps = fixedSteps(facts, rules);
    return {
      credit: steps?.credit?.score ?? null,
      volume: steps?.volume?.score ?? null,
      profit: steps?.profit?.score ?? null,
      potential: facts.potential,
    };
  });
}

function rankedScores(ranked: readonly TierFacts[], { volumeBasis }: TierRules): Scores[] {
  const credit = scored(ranked, ({ days_late }) => (days_late === null ? null : -days_late));
  const volume = scored(ranked, (facts) => (volumeBasis === "units" ? facts.units : facts.amount_fen));
  const profit = scored(ranked, (facts) => facts.profit_fen);
  return ranked.map(({ potential }, index) => ({
    credit: credit[index] ?? null,
    volume: volume[index] ?? null,
    profit: profit[index] ?? null,
    potential,
  }));
}

/** Percent ranks of those that have the value; null for the others. */
function scored(ranked: readonly TierFacts[], value: (facts: TierFacts) => number | null): (number | null)[] {
  const values = ranked.map(value);
  const known = percentRanks(values.filter((each) => each !== null)).values();
  return values.map((each) => (each === null ? null : (known.next().value ?? null)));
}

/** Weighted mean of the scores there are; 0 when all their weights are 0. */
function composite(scores: Scores, { weights }: TierRules): number {
  const known = tierDimensions.filter((dimension) => scores[dimension] !== null);
  const weight = known.reduce((sum, dimension) => sum + weights[dimension], 0);
  const total = known.reduce((sum, dimension) => sum + weights[dimension] * (scores[dimension] ?? 0), 0);
  return weight === 0 ? 0 : total / weight;
}

/** The first class whose bound the composite reaches; the bound itself is inside. */
function gradeOf(total: number, { classes }: TierRules) {
  return classes.find(({ at_least }) => compareUntied(total, at_least) >= 0);
}
