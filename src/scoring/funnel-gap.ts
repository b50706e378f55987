/** Where in the funnel deals are lost or won against a reference: parts per stage that add up exactly. */
import { add, divide, isZero, multiply, one, type Rational, rational, subtract, zero } from "./statistics/rational.ts";

/** Stages of the showroom funnel: traffic × contact × test drive × deal. */
export const funnelStages = [
  { id: "traffic", title: "客流" },
  { id: "contact", title: "留电" },
  { id: "test_drive", title: "试驾" },
  { id: "deal", title: "成交" },
] as const;

export type FunnelStage = (typeof funnelStages)[number]["id"];

/** Parties, contacts left, test drives and deals; fractions for a reference that nobody counted. */
export type Chain = readonly [Rational, Rational, Rational, Rational];

/**
 * Deals of `own` minus deals of `reference`, by stage. Both are products of four factors (parties, then what each
 * stage keeps of the one before); a factor's part is its mean effect over all orders in which the factors could change
 * (Shapley 1953), so that no order is preferred and nothing is left over. A stage that the reference does not record,
 * or that own deals went around, has no part. Throws RangeError when the reference has no parties.
 */
export function funnelGap(own: Chain, reference: Chain): Rational[] {
  const usual = recorded(reference, reference);
  const from = sharesOf(usual, []);
  const to = sharesOf(reached(recorded(own, reference), from), from);
  return from.map((_, stage) => partOf(stage, from, to));
}

/** A stage that the reference does not record keeps whatever the stage before has. */
function recorded(counts: readonly Rational[], reference: readonly Rational[]): Rational[] {
  const filled: Rational[] = [];
  for (const [stage, count] of counts.entries()) {
    const isUnknown = stage > 0 && stage < DEAL && isZero(reference[stage] ?? zero);
    filled.push(isUnknown ? (filled[stage - 1] ?? zero) : count);
  }
  return filled;
}

/** A stage at 0 which later ones went around counts as usual. */
function reached(counts: readonly Rational[], usual: readonly Rational[]): Rational[] {
  const filled: Rational[] = [];
  for (const [stage, count] of counts.entries()) {
    const isAround = isZero(count) && counts.slice(stage).some((later) => !isZero(later));
    filled.push(isAround ? multiply(filled[stage - 1] ?? one, usual[stage] ?? zero) : count);
  }
  return filled;
}

const DEAL = funnelStages.length - 1;

/** What each stage keeps of the one before; after a stage that kept nothing, the usual. */
const sharesOf = (counts: readonly Rational[], usual: readonly Rational[]): Rational[] =>
  counts.map((count, stage) => {
    const before = stage === 0 ? one : (counts[stage - 1] ?? zero);
    return isZero(before) ? (usual[stage] ?? zero) : divide(count, before);
  });

function partOf(stage: number, from: readonly Rational[], to: readonly Rational[]): Rational {
  const others = from.map((_, index) => index).filter((index) => index !== stage);
  const change = subtract(to[stage] ?? zero, from[stage] ?? zero);
  let sum = zero;
  for (let set = 0; set < 2 ** others.length; set++) {
    const changed = others.filter((_, bit) => (set >> bit) % 2 === 1);
    const product = others.map((index) => (changed.includes(index) ? to : from)[index] ?? zero).reduce(multiply, one);
    sum = add(
      sum,
      multiply(rational(orders(changed.length, from.length), orders(0, from.length) * from.length), product),
    );
  }
  return multiply(sum, change);
}

/** How many orders put exactly these factors before the stage and the others behind it. */
const orders = (before: number, factors: number): number => factorial(before) * factorial(factors - 1 - before);

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));
