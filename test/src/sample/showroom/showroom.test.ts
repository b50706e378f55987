import { describe, expect, test } from "vitest";
import { dayOfMinute, isoDay, isWeekend, monthOf, twoMonthsOf } from "../../../../src/sample/days.ts";
import { unluckyAdviser, weakAdviser } from "../../../../src/sample/planted-truths.ts";
import { effectiveAt, type Party } from "../../../../src/sample/showroom/outcomes.ts";
import { adviserRates, storeRates } from "../../../../src/sample/showroom/rates.ts";
import { sampleContext, sampleWorld } from "../../../support/sample-worlds.ts";

const parties = [1, 2, 3].flatMap((store) => sampleWorld(store).parties);
const dayOf = (party: Party): string => isoDay(dayOfMinute(party.arrived_at));
const between = (first: string, last: string): number =>
  parties.filter((party) => dayOf(party) >= first && dayOf(party) <= last).length;
const share = (of: readonly Party[], holds: (party: Party) => boolean): number => of.filter(holds).length / of.length;

describe("traffic", () => {
  test("about 120 first visits a store and month", () => {
    const perMonth = parties.length / (3 * 24);
    expect(perMonth).toBeGreaterThan(105);
    expect(perMonth).toBeLessThan(140);
  });

  test("nearly stops over Spring Festival, after a rush", () => {
    for (const [festival, rush] of [
      [between("2025-01-28", "2025-02-04"), between("2025-01-15", "2025-01-22")],
      [between("2026-02-16", "2026-02-23"), between("2026-02-04", "2026-02-11")],
    ] as const) {
      expect(festival * 4).toBeLessThan(rush);
    }
  });

  test("peaks over National Day", () => {
    for (const year of [2024, 2025]) {
      const holiday = between(`${year}-10-01`, `${year}-10-08`);
      expect(holiday).toBeGreaterThan(1.5 * between(`${year}-10-14`, `${year}-10-21`));
    }
  });

  test("weekends are busier than weekdays", () => {
    const plain = parties.filter((party) => /^2026-0[3-6]/.test(monthOf(dayOfMinute(party.arrived_at))));
    const weekend = plain.filter((party) => isWeekend(dayOfMinute(party.arrived_at))).length / 2;
    expect(weekend).toBeGreaterThan(1.5 * ((plain.length - 2 * weekend) / 5));
  });
});

describe("outcomes", () => {
  test("contacts, drives and deals have the shares they should", () => {
    expect(share(parties, (party) => party.has_contact)).toBeCloseTo(0.75, 1);
    expect(share(parties, (party) => party.drives.length > 0)).toBeCloseTo(0.35, 1);
    expect(share(parties, (party) => party.deal !== null)).toBeCloseTo(0.14, 1);
    const revisits = parties.flatMap((party) => party.revisits).length / parties.length;
    expect(revisits).toBeGreaterThan(0.25);
    expect(revisits).toBeLessThan(0.4);
  });

  test("nobody buys before he came, or without leaving a number", () => {
    for (const party of parties.filter((each) => each.deal !== null)) {
      expect(party.deal?.signed_at).toBeGreaterThan(party.revisits.at(-1) ?? party.arrived_at);
      expect(party.has_contact).toBe(true);
    }
  });
});

/** Parties, and orders by the period in which they took effect, of one store and period. */
function dealRates(store: number, period: string): Map<string, { parties: number; rate: number }> {
  const counts = new Map<string, { parties: number; orders: number }>();
  const of = (employee: string) => {
    const own = counts.get(employee) ?? { parties: 0, orders: 0 };
    counts.set(employee, own);
    return own;
  };
  for (const party of sampleWorld(store).parties) {
    if (twoMonthsOf(dayOfMinute(party.arrived_at)) === period) of(party.employee_id).parties += 1;
    const counted = party.deal !== null && party.deal.cancelled_at === null ? effectiveAt(party.deal) : undefined;
    if (counted !== undefined && twoMonthsOf(dayOfMinute(counted)) === period) of(party.employee_id).orders += 1;
  }
  return new Map(
    [...counts]
      .filter(([, own]) => own.parties >= 10)
      .map(([id, own]) => [id, { ...own, rate: own.orders / own.parties }]),
  );
}

const periods = [...new Set(parties.map((party) => twoMonthsOf(dayOfMinute(party.arrived_at))))];

describe("the unlucky adviser", () => {
  const { store, employee_id, period } = unluckyAdviser;

  test("is exactly as good as his store", () => {
    const context = sampleContext(store);
    expect(adviserRates(context, employee_id)).toEqual(storeRates(context));
  });

  test("has the lowest deal rate in one period and in no other", () => {
    const lowestIn = periods.filter((each) => {
      const rates = dealRates(store, each);
      const own = rates.get(employee_id);
      const others = [...rates].filter(([id]) => id !== employee_id).map(([, other]) => other.rate);
      return own !== undefined && own.rate <= Math.min(...others);
    });
    expect(lowestIn).toEqual([period]);
  });

  test("sees enough parties in that period to be ranked", () => {
    expect(dealRates(store, period).get(employee_id)?.parties).toBeGreaterThanOrEqual(30);
  });
});

test("the weak adviser sells about a third of what the others do, and sees as many parties", () => {
  const own = sampleWorld(weakAdviser.store).parties.filter((party) => party.employee_id === weakAdviser.employee_id);
  const others = sampleWorld(weakAdviser.store).parties.filter(
    (party) => party.employee_id !== weakAdviser.employee_id,
  );
  expect(own.length).toBeGreaterThan(400);
  const isDeal = (party: Party): boolean => party.deal !== null;
  expect(share(own, isDeal)).toBeLessThan(0.5 * share(others, isDeal));
  expect(share(own, (party) => party.has_contact)).toBeLessThan(share(others, (party) => party.has_contact) - 0.08);
  expect(share(own, (party) => party.drives.length > 0)).toBeLessThan(
    share(others, (party) => party.drives.length > 0) - 0.05,
  );
});
