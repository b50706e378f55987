/** A made-up store whose true rates are known, period by period, as the ranking would read it. */
import type { FunnelCounts, FunnelRateName } from "../funnel.ts";
import { sampleBinomial, samplePoisson } from "./sample-counts.ts";

export interface SimulatedAdviser {
  readonly employee: string;
  /** Expected first-visit parties in a period. */
  readonly parties: number;
  /** Own deal rate as a multiple of the store's. */
  readonly dealFactor: number;
}

export interface SimulatedStore {
  readonly advisers: readonly SimulatedAdviser[];
  readonly rates: Readonly<Record<FunnelRateName, number>>;
  readonly months: number;
}

/** Months (oldest first) of every adviser, in the order of the store's advisers. */
export type SimulatedPeriod = readonly (readonly FunnelCounts[])[];

/** Consecutive periods, oldest first: Poisson parties, binomial outcomes, independent of each other. */
export function simulatePeriods(store: SimulatedStore, periods: number, random: () => number): SimulatedPeriod[] {
  return Array.from({ length: periods }, () =>
    store.advisers.map((adviser) => Array.from({ length: store.months }, () => simulateMonth(store, adviser, random))),
  );
}

function simulateMonth(
  { rates, months }: SimulatedStore,
  adviser: SimulatedAdviser,
  random: () => number,
): FunnelCounts {
  const parties = samplePoisson(random, adviser.parties / months);
  return {
    parties,
    contact_left: sampleBinomial(random, parties, rates.contact),
    test_drives: sampleBinomial(random, parties, rates.test_drive),
    orders: sampleBinomial(random, parties, rates.deal * adviser.dealFactor),
  };
}
