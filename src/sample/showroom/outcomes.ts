/** What becomes of a party: a phone number left, a test drive, more visits, an order. */

import { isActive } from "../assignment.ts";
import { type Day, dayOfMinute, type Minute } from "../days.ts";
import type { Random } from "../random.ts";
import { type Span, seen } from "../sample-options.ts";
import type { StoreContext } from "../store-context.ts";
import { type Arrival, visitTime } from "./arrivals.ts";
import type { Rates } from "./rates.ts";

export interface Party extends Arrival {
  readonly has_contact: boolean;
  readonly revisits: readonly Minute[];
  readonly drives: readonly Drive[];
  readonly deal: Deal | null;
}

export interface Drive {
  readonly started_at: Minute;
  readonly ended_at: Minute;
}

export interface Deal {
  readonly signed_at: Minute;
  readonly registered_at: Minute | null;
  readonly cancelled_at: Minute | null;
}

const SAME_DAY_DEAL = 0.25;
const REVISIT = 0.2;
const DRIVE_AT_FIRST_VISIT = 0.8;
const SECOND_DRIVE = 0.05;
const CANCELLED = 0.04;
/** A driven car is bought this many times as often as one that was only looked at. */
const DRIVE_LIFT = 3;

/** The instant at which the order counts: signed and registered. */
export const effectiveAt = (deal: Deal): Minute => Math.max(deal.signed_at, deal.registered_at ?? deal.signed_at);

export function outcomeOf(context: StoreContext, arrival: Arrival, rates: Rates, random: Random): Party {
  const drives = random.chance(rates.drive);
  const quiet = rates.deal / (1 + (DRIVE_LIFT - 1) * rates.drive);
  const buys = random.chance(Math.min(1, drives ? quiet * DRIVE_LIFT : quiet));
  const leavesContact = random.chance((rates.contact - rates.deal) / (1 - rates.deal));
  const revisits = revisitsOf(context, arrival, { random, buys });
  const dealTime = buys ? (revisits.at(-1) ?? arrival.arrived_at) : null;
  return {
    ...arrival,
    has_contact: buys || leavesContact,
    revisits: revisits.filter((time) => seen(context.span, time) !== null),
    drives: drives ? drivesOf(context.span, [arrival.arrived_at, ...revisits], random) : [],
    deal: dealTime === null ? null : dealOf(context.span, dealTime, random),
  };
}

/** A buyer comes back to sign, except one in four; nobody comes back to an adviser who has left. */
function revisitsOf(
  context: StoreContext,
  arrival: Arrival,
  { random, buys }: { random: Random; buys: boolean },
): Minute[] {
  const returns = random.chance(buys ? 1 - SAME_DAY_DEAL : REVISIT);
  const day = dayOfMinute(arrival.arrived_at) + random.int(1, buys ? 13 : 20);
  const time = visitTime(random, day);
  return returns && works(context, arrival.employee_id, day) ? [time] : [];
}

const works = (context: StoreContext, employee: string, day: Day): boolean =>
  context.people.some((person) => person.employee_id === employee && isActive(person, day));

function drivesOf(span: Span, visits: readonly Minute[], random: Random): Drive[] {
  const [first = 0, again] = visits;
  const atFirst = again === undefined || random.chance(DRIVE_AT_FIRST_VISIT);
  const twice = again !== undefined && atFirst && random.chance(SECOND_DRIVE);
  const starts = twice ? [first, again] : [atFirst ? first : again];
  return starts
    .map((visit) => visit + random.int(20, 50))
    .map((start) => ({ started_at: start, ended_at: start + random.int(15, 35) }))
    .filter((drive) => seen(span, drive.ended_at) !== null);
}

function dealOf(span: Span, visit: Minute, random: Random): Deal | null {
  const signed = visit + random.int(70, 140);
  const registered = signed + (random.chance(0.8) ? random.int(10, 50) : random.int(14 * 60, 20 * 60));
  const cancelled = random.chance(CANCELLED) ? registered + random.int(1, 9) * 1440 : null;
  if (seen(span, signed) === null) return null;
  return { signed_at: signed, registered_at: seen(span, registered), cancelled_at: seen(span, cancelled) };
}
