/** Stores on which the ranking is calibrated: how many people, how many parties, which true rates. */
import type { SimulatedAdviser, SimulatedStore } from "./simulated-store.ts";

/** The usual store: twelve advisers, about 50 parties each in two months, half of them more or less than that. */
export const usualStore = { advisers: 12, parties: 50, spread: 0.6, months: 2 } as const;

/** Of first-visit parties: contact left, test drive, deal. */
export const usualRates = { contact: 0.72, test_drive: 0.34, deal: 0.15 } as const;

/** Team sizes for which the rate of false naming is asked. */
export const teamSizes = [4, 8, 12, 20] as const;

/** True deal rates of one weak adviser as shares of the store's. */
export const weakFactors = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8] as const;

/** Parties of the weak adviser in a period. */
export const weakParties = [30, 50, 80, 120, 200] as const;

/** Consecutive periods in which a weak adviser is looked for: one year. */
export const PERIODS = 6;

/** Equally good advisers, whose expected parties are spread evenly around the mean. */
export function equalStore(advisers: number = usualStore.advisers): SimulatedStore {
  const { parties, spread, months } = usualStore;
  return {
    advisers: Array.from({ length: advisers }, (_, index) => {
      const offset = advisers === 1 ? 0 : (2 * index) / (advisers - 1) - 1;
      return equalAdviser(index, parties * (1 + spread * offset));
    }),
    rates: usualRates,
    months,
  };
}

/** The usual store with one adviser, the first, replaced by a weak one. */
export function storeWithWeak(dealFactor: number, parties: number): SimulatedStore {
  const store = equalStore();
  const [, ...others] = store.advisers;
  return { ...store, advisers: [{ ...equalAdviser(0, parties), dealFactor }, ...others] };
}

export function equalAdviser(index: number, parties: number): SimulatedAdviser {
  return { employee: `A${String(index + 1).padStart(2, "0")}`, parties, dealFactor: 1 };
}
