/** Metric values of the three funnel rates, read as counts per store, person and period. */
import type { MetricValue } from "../metrics/metric-value.ts";
import { type FunnelCounts, funnelRates } from "./funnel.ts";

/** Looks up a funnel; the whole store's when the employee is null. All counts are 0 where no value is. */
export type FunnelLookup = (store: string, employee: string | null, period: string) => FunnelCounts;

export function funnelValues(values: readonly MetricValue[]): FunnelLookup {
  const cells = new Map(values.filter(isOwn).map((value) => [cellKey(value.metric, value), value]));
  return (store, employee, period) => {
    const at = (metric: string) => cells.get(cellKey(metric, { store, employee, period }));
    const [contact, testDrive, deal] = funnelRates.map(({ metric }) => at(metric));
    return {
      parties: contact?.denominator ?? 0,
      contact_left: contact?.numerator ?? 0,
      test_drives: testDrive?.numerator ?? 0,
      orders: deal?.numerator ?? 0,
    };
  };
}

/** People with a value in a store, sorted. */
export function peopleWithValues(values: readonly MetricValue[]): (store: string) => readonly string[] {
  const people = new Map<string, Set<string>>();
  for (const { store, employee } of values) {
    if (employee !== null) people.set(store, (people.get(store) ?? new Set()).add(employee));
  }
  return (store) => [...(people.get(store) ?? [])].sort();
}

const isOwn = ({ grain }: MetricValue): boolean => grain === "store" || grain === "employee";

type Cell = Pick<MetricValue, "store" | "employee" | "period">;

const cellKey = (metric: string, { store, employee, period }: Cell): string =>
  [metric, store, employee ?? "", period].join("\n");
