/** Parties coming to the showroom for the first time, by day and adviser. */

import { isTrainee } from "../assignment.ts";
import { at, type Day, dayOf, type Minute } from "../days.ts";
import { personName } from "../identities.ts";
import type { Random } from "../random.ts";
import { showroomWeight } from "../seasons.ts";
import type { StoreContext } from "../store-context.ts";

export interface Arrival {
  readonly party_id: string;
  readonly employee_id: string;
  readonly arrived_at: Minute;
  readonly channel: Channel;
  readonly name: string;
  readonly phone: string;
}

export type Channel = "walk_in" | "web" | "referral" | "repeat" | "event";

const PARTIES_PER_MONTH = 120;
const MONTHS_PER_DAY = 12 / 365;
const TRAINEE_SHARE = 0.55;
const channels: Readonly<Record<Channel, number>> = { walk_in: 46, web: 30, referral: 10, repeat: 6, event: 8 };
const hours = { "9": 7, "10": 14, "11": 11, "12": 6, "13": 9, "14": 14, "15": 15, "16": 13, "17": 8 };

/** Mean of the season over one whole year, so that volumes do not depend on the span. */
const meanWeight = (() => {
  const first = dayOf(2025, 1, 1);
  return Array.from({ length: 365 }, (_, n) => showroomWeight(first + n)).reduce((sum, each) => sum + each, 0) / 365;
})();

export function arrivalsOf(context: StoreContext): Arrival[] {
  const random = context.random.fork("arrivals");
  const daily = (PARTIES_PER_MONTH * MONTHS_PER_DAY * random.between(0.94, 1.1)) / meanWeight;
  const arrivals: Arrival[] = [];
  for (let day = context.span.first; day <= context.span.last; day += 1) {
    const times = Array.from({ length: random.poisson(daily * showroomWeight(day)) }, () => visitTime(random, day));
    for (const time of times.sort((a, b) => a - b)) arrivals.push(arrival(context, random, time));
  }
  return arrivals;
}

export const visitTime = (random: Random, day: Day): Minute =>
  at(day, Number(random.weighted(hours)), random.int(0, 59));

function arrival(context: StoreContext, random: Random, time: Minute): Arrival {
  return {
    party_id: context.nextId("KL"),
    employee_id: adviserFor(context, random, Math.floor(time / 1440)),
    arrived_at: time,
    channel: random.weighted(channels),
    name: personName(random),
    phone: context.nextPhone(),
  };
}

/** Trainees receive fewer parties than the others. */
function adviserFor(context: StoreContext, random: Random, day: Day): string {
  const advisers = context.on(day, "sales_advisor");
  const weights = Object.fromEntries(
    advisers.map((person) => [person.employee_id, isTrainee(person, day) ? TRAINEE_SHARE : 1]),
  );
  return random.weighted(weights);
}
