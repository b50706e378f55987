/** How a card is followed up, turn by turn, until the customer buys, gives up, or the card is void. */
import { at, type Day, dayOfMinute, type Minute } from "../days.ts";
import type { Random } from "../random.ts";
import type { Cancellation, CancelReason, FollowUpMode } from "./card-rows.ts";

export interface Contact {
  readonly followed_at: Minute;
  readonly mode: FollowUpMode;
  readonly signed_at: Minute | null;
}

export interface Chain {
  readonly contacts: readonly Contact[];
  readonly cancelled: Cancellation | null;
  /** First day on which the card is void; null when it never is. */
  readonly voidOn: Day | null;
}

interface Turn {
  /** Day of effect, and the text message of the first day if it was sent. */
  readonly from: Day;
  readonly first: Contact | null;
  /** Share of turns that are not missed. */
  readonly care: number;
  /** Nothing is owed after the day on which the customer orders. */
  readonly ordersOn: Day | null;
  readonly last: Day;
}

const FIRST_TURN = 3;
const WEEK = 7;
const GIVES_UP = 0.22;
const modes: Readonly<Record<FollowUpMode, number>> = { call: 60, wechat: 22, visit: 8, sms: 10 };
const reasons: Readonly<Record<CancelReason, number>> = {
  price: 30,
  competitor: 28,
  postponed: 20,
  funding: 10,
  stock: 7,
  other: 5,
};

export function chainOf(random: Random, { from, first, care, ordersOn, last }: Turn): Chain {
  const contacts: Contact[] = first === null ? [] : [first];
  let due = first === null ? from + FIRST_TURN : dayOfMinute(first.followed_at) + WEEK;
  let previous = first === null ? from : dayOfMinute(first.followed_at);
  for (;;) {
    const kept = random.chance(care);
    const day = kept ? Math.max(previous + 1, due - random.int(0, 2)) : due + random.int(1, 4);
    if (ordersOn !== null && ordersOn <= Math.min(day, due)) return { contacts, cancelled: null, voidOn: null };
    if (!kept) return { contacts, cancelled: null, voidOn: due < last ? due + 1 : null };
    if (day > last) return { contacts, cancelled: null, voidOn: null };
    const made = contact(random, day, contacts.length + 1);
    contacts.push(made);
    if (ordersOn === null && random.chance(GIVES_UP))
      return { contacts, cancelled: cancellation(random, day), voidOn: null };
    previous = day;
    due =
      (made.signed_at !== null && made.signed_at > made.followed_at + 1440 ? dayOfMinute(made.signed_at) : day) + WEEK;
  }
}

/** The second one is signed by the leader, now and then after more than a day. */
function contact(random: Random, day: Day, number: number): Contact {
  const followed = at(day, random.int(9, 17), random.int(0, 59));
  const signed = followed + (random.chance(0.9) ? random.int(30, 23 * 60) : random.int(26 * 60, 46 * 60));
  return { followed_at: followed, mode: random.weighted(modes), signed_at: number === 2 ? signed : null };
}

const cancellation = (random: Random, day: Day): Cancellation => ({
  at: at(day, 17, random.int(5, 55)),
  reason: random.weighted(reasons),
  is_signed: random.chance(0.95),
});
