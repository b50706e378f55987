/** The information cards of a store: one for every party that left a number, and for callers. */
import { at, type Day, dayOfMinute } from "../days.ts";
import { phoneNumber } from "../identities.ts";
import { forgetfulAdviser } from "../planted-truths.ts";
import type { Random } from "../random.ts";
import { seen } from "../sample-options.ts";
import { effectiveAt, type Party } from "../showroom/outcomes.ts";
import type { StoreContext } from "../store-context.ts";
import type { CardBook, CardRow, FollowUpRow, TransferRow } from "./card-rows.ts";
import { type Chain, type Contact, chainOf } from "./follow-up-chain.ts";
import { daysFrom, lastMonths, MONTHS_OF_CARDS } from "./register-span.ts";
import { sourceChecks } from "./source-checks.ts";

const SAME_DAY_CARD = 0.94;
const SAME_DAY_SIGNATURE = 0.9;
const SENDS_MESSAGE = 0.93;
const CARE = 0.965;
const HANDED_ON = 0.5;
const DUPLICATE = 0.02;
/** Of so many customers whose card is void. */
const ONE_CALLS_AGAIN = 12;
const CALLS_PER_DAY = 0.35;
/** Phones of callers: the last thousand of the store's ten. */
const FIRST_CALLER_PHONE = 9000;
const PHONES_PER_STORE = 10_000;

interface Lead extends Pick<CardRow, "employee_id" | "party_id" | "phone" | "source" | "first_contact_at"> {
  readonly ordersOn: Day | null;
}

export function cardBook(context: StoreContext, parties: readonly Party[]): CardBook {
  const random = context.random.fork("cards");
  const book: Book = { cards: [], followUps: [], transfers: [], lapsed: [] };
  for (const lead of leadsOf(context, parties)) addCard(context, random, lead, book);
  const { cards, followUps, transfers, lapsed } = book;
  const checks = sourceChecks(context, cards);
  const again = context.random.fork("calls after void");
  for (const { lead, voidOn } of lapsed.filter((_, n) => n % ONE_CALLS_AGAIN === 0))
    for (const call of secondCall(context, again, { ...lead, first_contact_at: at(voidOn, 12) }))
      addCard(context, again, call, book);
  return { cards, followUps, transfers, checks };
}

/** In order of the first contact. */
function leadsOf(context: StoreContext, parties: readonly Party[]): Lead[] {
  const { span } = context;
  const from = lastMonths(span, MONTHS_OF_CARDS);
  const random = context.random.fork("card leads");
  const visitors = parties
    .filter((party) => party.has_contact && dayOfMinute(party.arrived_at) >= from)
    .map((party): Lead => {
      const { employee_id, party_id, phone, channel, arrived_at, deal } = party;
      const ordersOn = deal === null ? null : dayOfMinute(effectiveAt(deal));
      return { employee_id, party_id, phone, source: channel, first_contact_at: arrived_at, ordersOn };
    });
  const known = new Map<string, Lead[]>();
  const callers = daysFrom(from, span.last).flatMap((day): Lead[] => {
    if (!random.chance(CALLS_PER_DAY)) return [];
    const { employee_id } = random.pick(context.on(day, "sales_advisor"));
    const phone = phoneNumber(context.index * PHONES_PER_STORE + FIRST_CALLER_PHONE + known.size);
    known.set(phone, []);
    return [
      {
        employee_id,
        party_id: null,
        phone,
        source: "call",
        first_contact_at: at(day, random.int(9, 16)),
        ordersOn: null,
      },
    ];
  });
  const again = visitors.filter(() => random.chance(DUPLICATE)).flatMap((lead) => secondCall(context, random, lead));
  return [...visitors, ...callers, ...again].sort(
    (a, b) => a.first_contact_at - b.first_contact_at || (a.phone < b.phone ? -1 : 1),
  );
}

/** The same customer calls some days later and gets another adviser. */
function secondCall(context: StoreContext, random: Random, lead: Lead): Lead[] {
  const day = dayOfMinute(lead.first_contact_at) + random.int(2, 12);
  const others = context.on(day, "sales_advisor").filter(({ employee_id }) => employee_id !== lead.employee_id);
  if (day > context.span.last || others.length === 0) return [];
  const { employee_id } = random.pick(others);
  return [{ ...lead, employee_id, party_id: null, source: "call", first_contact_at: at(day, random.int(9, 16), 30) }];
}

interface Book {
  readonly cards: CardRow[];
  readonly followUps: FollowUpRow[];
  readonly transfers: TransferRow[];
  /** Cards that became void and went to nobody, of customers who have not bought. */
  readonly lapsed: { readonly lead: Lead; readonly voidOn: Day }[];
}

function addCard(context: StoreContext, random: Random, lead: Lead, book: Book): void {
  const { span } = context;
  const { ordersOn, ...own } = lead;
  const contactDay = dayOfMinute(lead.first_contact_at);
  const created = random.chance(SAME_DAY_CARD)
    ? lead.first_contact_at + random.int(15, 60)
    : at(contactDay + 1, 9, random.int(0, 40));
  const day = dayOfMinute(created);
  const signed = random.chance(SAME_DAY_SIGNATURE)
    ? at(day, 19, random.int(0, 50))
    : at(day + 1, 9, random.int(41, 59));
  const sent = random.chance(SENDS_MESSAGE);
  if (day > span.last) return;
  const card_id = context.nextId("SK");
  const message: Contact = { followed_at: lead.first_contact_at + random.int(65, 110), mode: "sms", signed_at: null };
  const care = lead.employee_id === forgetfulAdviser.employee_id ? forgetfulAdviser.care : CARE;
  const turn = { from: dayOfMinute(signed), first: sent ? message : null, care, ordersOn, last: span.last };
  const chain = chainOf(random, turn);
  book.cards.push({
    ...own,
    card_id,
    created_at: created,
    signed_at: seen(span, signed),
    cancelled: chain.cancelled,
    is_destroyed: chain.cancelled !== null && random.chance(0.01),
  });
  const later = chain.voidOn === null ? null : handOn(context, random, { card_id, lead, voidOn: chain.voidOn }, book);
  if (chain.voidOn !== null && later === null && ordersOn === null) book.lapsed.push({ lead, voidOn: chain.voidOn });
  addContacts(span.last, book, card_id, [...chain.contacts, ...(later?.contacts ?? [])]);
}

/** Half of the void cards go to another adviser, who starts anew. */
function handOn(
  context: StoreContext,
  random: Random,
  { card_id, lead, voidOn }: { card_id: string; lead: Lead; voidOn: Day },
  book: Book,
): Chain | null {
  const day = voidOn + random.int(0, 3);
  const others = context.on(day, "sales_advisor").filter(({ employee_id }) => employee_id !== lead.employee_id);
  if (!random.chance(HANDED_ON) || day > context.span.last || others.length === 0) return null;
  const { employee_id } = random.pick(others);
  book.transfers.push({ card_id, to_employee_id: employee_id, transferred_at: at(day, 8, random.int(40, 59)) });
  return chainOf(random, { from: day, first: null, care: CARE, ordersOn: lead.ordersOn, last: context.span.last });
}

function addContacts(last: Day, { followUps }: Book, card_id: string, contacts: readonly Contact[]): void {
  contacts
    .filter(({ followed_at }) => dayOfMinute(followed_at) <= last)
    .forEach((made, index) => {
      const signed = made.signed_at !== null && dayOfMinute(made.signed_at) <= last ? made.signed_at : null;
      followUps.push({ card_id, seq: index + 1, ...made, signed_at: signed });
    });
}
