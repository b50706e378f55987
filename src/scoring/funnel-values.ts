/** Metric values of the three funnel rates, read as counts per store, person and period. */
import type { MetricValue } from "../metrics/metric-value.ts";
import { type FunnelCounts, funnelRates } from "./funnel.ts";

/** The funnel, and all parties received, second and later visits included. */
export interface Receptions extends FunnelCounts {
  readonly visits: number;
}

/** Looks up a funnel; the whole store's when the employee is null. All counts are 0 where no value is. */
export type FunnelLookup = (store: string, employee: string | null, period: string) => Receptions;

/** Metric that counts all parties. */
export const VISITS_METRIC = "showroom-visits";

/** A person who changed teams within the period has a value per team; they add up. */
export function funnelValues(values: readonly MetricValue[]): FunnelLookup {
  const funnels = new Map<string, Receptions>();
  for (const value of values.filter(isOwn)) {
    const key = cellKey(value);
    funnels.set(key, added(funnels.get(key) ?? NOTHING, value));
  }
  return (store, employee, period) => funnels.get(cellKey({ store, employee, period })) ?? NOTHING;
}

const NOTHING: Receptions = { parties: 0, contact_left: 0, test_drives: 0, orders: 0, visits: 0 };

/** All three rates stand over the same parties; those of the first one count. */
function added(funnel: Receptions, { metric, numerator, denominator }: MetricValue): Receptions {
  if (metric === VISITS_METRIC) return { ...funnel, visits: funnel.visits + (numerator ?? 0) };
  const rate = funnelRates.find((each) => each.metric === metric);
  if (rate === undefined) return funnel;
  const parties = rate === funnelRates[0] ? funnel.parties + (denominator ?? 0) : funnel.parties;
  return { ...funnel, [rate.count]: funnel[rate.count] + (numerator ?? 0), parties };
}

/** People with a value of the three rates in a store, sorted. */
export function peopleWithValues(values: readonly MetricValue[]): (store: string) => readonly string[] {
  const people = new Map<string, Set<string>>();
  for (const { store, employee, metric } of values) {
    if (employee !== null && metric !== VISITS_METRIC)
      people.set(store, (people.get(store) ?? new Set()).add(employee));
  }
  return (store) => [...(people.get(store) ?? [])].sort();
}

const isOwn = ({ grain }: MetricValue): boolean => grain === "store" || grain === "employee";

type Cell = Pick<MetricValue, "store" | "employee" | "period">;

const cellKey = ({ store, employee, period }: Cell): string => [store, employee ?? "", period].join("\n");
