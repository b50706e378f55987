/** The showroom of one store: who came, and what became of it. */
import { dayOfMinute, twoMonthsOf } from "../days.ts";
import { unluckyAdviser } from "../planted-truths.ts";
import type { StoreContext } from "../store-context.ts";
import { type Arrival, arrivalsOf } from "./arrivals.ts";
import { isWantedDraw } from "./luck.ts";
import { outcomeOf, type Party } from "./outcomes.ts";
import { adviserRates, type Rates } from "./rates.ts";
import { Tally } from "./tally.ts";

/** Draws after which the last one is taken as it is. */
const MOST_DRAWS = 2000;

/** Parties in order of arrival. */
export function partiesOf(context: StoreContext): Party[] {
  const tally = new Tally();
  const parties: Party[] = [];
  for (const [period, arrivals] of byKey(arrivalsOf(context), periodOf)) {
    const drawn = byKey(arrivals, (arrival) => arrival.employee_id);
    const unlucky = drawn.get(unluckyAdviser.employee_id) ?? [];
    drawn.delete(unluckyAdviser.employee_id);
    const others = [...drawn].flatMap(([employee, own]) => draw(context, own, `${period}/${employee}`));
    for (const party of others) tally.add(party);
    const own = luckOf(context, unlucky, { period, tally });
    for (const party of own) tally.add(party);
    parties.push(...[...others, ...own].sort((a, b) => (a.party_id < b.party_id ? -1 : 1)));
  }
  return parties;
}

const periodOf = (arrival: Arrival): string => twoMonthsOf(dayOfMinute(arrival.arrived_at));

function draw(context: StoreContext, arrivals: readonly Arrival[], label: string): Party[] {
  const random = context.random.fork(`outcomes/${label}`);
  const rates = new Map<string, Rates>();
  return arrivals.map((arrival) => {
    const own = rates.get(arrival.employee_id) ?? adviserRates(context, arrival.employee_id);
    rates.set(arrival.employee_id, own);
    return outcomeOf(context, arrival, own, random);
  });
}

/** Draws from the true probabilities until the period turns out as planted. */
function luckOf(
  context: StoreContext,
  arrivals: readonly Arrival[],
  { period, tally }: { period: string; tally: Tally },
): Party[] {
  if (arrivals.length === 0) return [];
  const label = `${period}/${unluckyAdviser.employee_id}`;
  for (let attempt = 0; ; attempt += 1) {
    const parties = draw(context, arrivals, `${label}/${attempt}`);
    if (attempt === MOST_DRAWS || isWantedDraw(tally.period(period), parties, period)) return parties;
  }
}

function byKey<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item)) ?? [];
    groups.set(key(item), group);
    group.push(item);
  }
  return groups;
}
