/** Outside visits of sellers: monthly plan, what came of it, reports. */

import { type Assignment, isActive } from "../assignment.ts";
import { at, type Day, dayOfMinute, type Minute, monthOf, monthStart } from "../days.ts";
import type { Random } from "../random.ts";
import { monthAfter, monthsOf, seen, seenDay } from "../sample-options.ts";
import type { StoreContext } from "../store-context.ts";
import { isWorkday } from "../work-calendar.ts";
import { drawPurpose, type Purpose, targetOf } from "./purposes.ts";
import type { VisitBook, Visited } from "./visit-rows.ts";

/** How many visits a month a seller plans, and makes besides. */
interface Pace {
  readonly planned: readonly [number, number];
  readonly unplanned: number;
}

const keyAccountPace: Pace = { planned: [20, 25], unplanned: 3 };
const adviserPace: Pace = { planned: [6, 9], unplanned: 1 };

const PLAN_ON_TIME = 0.9;
const PLANNED_VISIT_MADE = 0.86;
const MOVED = 0.2;
const PEER = 0.3;
const REPORT_ON_TIME = 0.92;
const REPORT_NEVER = 0.03;
const FILED = 0.94;

/** Key-account sellers visit firms, advisers people who bought; plans up to the month after the last. */
export function visitBook(
  context: StoreContext,
  { firms, buyers }: { firms: readonly Visited[]; buyers: readonly Visited[] },
): VisitBook {
  const random = context.random.fork("visits");
  const book: VisitBook = { plans: [], items: [], visits: [], reports: [] };
  for (const month of [...monthsOf(context.span), monthAfter(monthOf(context.span.last), 1)]) {
    const since = monthStart(month) - 5;
    const known = {
      firms: firms.filter((each) => each.since < since),
      buyers: buyers.filter((each) => each.since < since),
    };
    const start = Math.min(monthStart(month), context.span.last);
    for (const seller of context.on(start, "key_account")) {
      monthOfSeller(context, random, { book, known: known.firms, month, seller, pace: keyAccountPace });
    }
    for (const seller of context.on(start, "sales_advisor")) {
      monthOfSeller(context, random, { book, known: known.buyers, month, seller, pace: adviserPace });
    }
  }
  return {
    ...book,
    reports: book.reports.sort((a, b) => a.submitted_at - b.submitted_at || (a.visit_id < b.visit_id ? -1 : 1)),
    visits: book.visits.sort((a, b) => a.visited_on - b.visited_on || (a.visit_id < b.visit_id ? -1 : 1)),
  };
}

interface SellerMonth {
  readonly book: VisitBook;
  readonly known: readonly Visited[];
  readonly month: string;
  readonly seller: Assignment;
  readonly pace: Pace;
}

function monthOfSeller(context: StoreContext, random: Random, work: SellerMonth): void {
  const { book, known, month, seller, pace } = work;
  const { employee_id: seller_id } = seller;
  const start = monthStart(month);
  const submitted = random.chance(PLAN_ON_TIME) ? at(start - random.int(1, 3), 16) : at(start + random.int(0, 3), 11);
  const days = workdays(month);
  const planned = Array.from({ length: random.int(...pace.planned) }, () => random.pick(days)).sort((a, b) => a - b);
  if (seen(context.span, submitted) === null) return;
  const plan_id = `JH-${seller_id}-${month.replace("-", "")}`;
  book.plans.push({ plan_id, seller_id, month, submitted_at: submitted + random.int(0, 50) });
  planned.forEach((day, i) => {
    const firm = random.pick(known);
    const purpose = drawPurpose(random, firm);
    book.items.push({ plan_id, item_no: i + 1, customer_id: firm.customer_id, planned_on: day, purpose });
    const made = random.chance(PLANNED_VISIT_MADE);
    const on = random.chance(MOVED) ? random.pick(days) : day;
    if (made) visitMade(context, random, { ...work, firm, day: on, purpose });
  });
  for (let left = random.poisson(pace.unplanned); left > 0; left -= 1) {
    const firm = random.chance(PEER) ? null : random.pick(known);
    const purpose = drawPurpose(random, firm);
    visitMade(context, random, { ...work, firm, day: random.pick(days), purpose });
  }
}

const workdays = (month: string): Day[] =>
  Array.from({ length: monthStart(month, 1) - monthStart(month) }, (_, n) => monthStart(month) + n).filter(isWorkday);

function visitMade(
  context: StoreContext,
  random: Random,
  { book, seller, firm, day, purpose }: SellerMonth & { firm: Visited | null; day: Day; purpose: Purpose },
): void {
  const ended = at(day, random.int(10, 17), random.int(0, 59));
  const isLate = !random.chance(REPORT_ON_TIME);
  const reported = at(day + (isLate ? random.int(3, 8) : random.int(0, 2)), 18, random.int(0, 59));
  const isNever = random.chance(REPORT_NEVER);
  if (seen(context.span, ended) === null || !isActive(seller, day)) return;
  const visit_id = context.nextId("BF");
  book.visits.push({
    visit_id,
    seller_id: seller.employee_id,
    customer_id: firm?.customer_id ?? null,
    visited_on: dayOfMinute(ended),
    ended_at: ended,
    purpose,
    target_kind: targetOf(random, firm),
  });
  if (!isNever && seen(context.span, reported) !== null)
    book.reports.push({ visit_id, submitted_at: reported, filed_on: filedOn(context, visit_id, reported) });
}

/** The report goes into the customer's file within two days, or is forgotten. */
function filedOn(context: StoreContext, visit: string, reported: Minute): Day | null {
  const random = context.random.fork(`filed/${visit}`);
  const day = dayOfMinute(reported) + random.int(0, 2);
  return random.chance(FILED) ? seenDay(context.span, day) : null;
}
