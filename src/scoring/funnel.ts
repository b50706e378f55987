/** The showroom funnel of one person or store, and the three rates that the ranking reads from it (P13-33). */

export interface FunnelCounts {
  /** First-visit parties. */
  readonly parties: number;
  readonly contact_left: number;
  readonly test_drives: number;
  readonly orders: number;
}

/** The rates by their short name in a ranking row; `metric` is the metric that defines each. */
export const funnelRates = [
  { name: "contact", metric: "contact-left-rate", count: "contact_left", title: "留电率" },
  { name: "test_drive", metric: "test-drive-rate", count: "test_drives", title: "试乘试驾率" },
  { name: "deal", metric: "deal-rate", count: "orders", title: "成交率" },
] as const;

export type FunnelRate = (typeof funnelRates)[number];
export type FunnelRateName = FunnelRate["name"];

/** The rate on which evidence is judged. */
export const dealRate = funnelRates[2];

/** Unrounded rate; null without parties. It may exceed 1, because numerators are counted in the period, not by party. */
export function rateOf(counts: FunnelCounts, rate: FunnelRate): number | null {
  return counts.parties === 0 ? null : counts[rate.count] / counts.parties;
}

/** The rate as a binomial sample: successes never exceed the trials. */
export function trialsOf(counts: FunnelCounts, rate: FunnelRate): { successes: number; trials: number } {
  return { successes: Math.min(counts[rate.count], counts.parties), trials: counts.parties };
}

export function addFunnels(a: FunnelCounts, b: FunnelCounts): FunnelCounts {
  return {
    parties: a.parties + b.parties,
    contact_left: a.contact_left + b.contact_left,
    test_drives: a.test_drives + b.test_drives,
    orders: a.orders + b.orders,
  };
}

/** One value per rate. */
export function perRate<T>(value: (rate: FunnelRate) => T): Record<FunnelRateName, T> {
  const [contact, testDrive, deal] = funnelRates;
  return { contact: value(contact), test_drive: value(testDrive), deal: value(deal) };
}
