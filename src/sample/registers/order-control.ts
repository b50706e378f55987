/** What is kept about orders besides the ledger: changes, queues, keys, rewards, the board, cars in branches. */
import { at, type Day, dayOfMinute, MINUTES_PER_DAY, type Minute } from "../days.ts";
import { employeeId, positions, quietTransfer } from "../planted-truths.ts";
import type { Random } from "../random.ts";
import { models } from "../sales/models.ts";
import type { OrderRow } from "../sales/order-row.ts";
import { seen, seenDay } from "../sample-options.ts";
import type { Party } from "../showroom/outcomes.ts";
import type { StoreContext } from "../store-context.ts";
import { daysFrom, lastMonths, MONTHS_OF_CARDS, MONTHS_OF_DUTY } from "./register-span.ts";

export interface OrderControl {
  readonly down_payment_at: Minute | null;
  readonly pick_up_queue: string | null;
  readonly key_released_at: Minute | null;
}

export interface ChangeRow {
  readonly change_id: string;
  readonly order_id: string;
  readonly field: "seller" | "model" | "price" | "other";
  readonly changed_at: Minute;
  readonly is_approved: boolean;
}

export interface ReferralRow {
  readonly order_id: string;
  readonly paid_at: Minute | null;
}

export interface BoardRow {
  readonly entry_id: string;
  readonly employee_id: string;
  readonly status: "ordered" | "delivered";
  readonly changed_at: Minute;
  readonly shown_at: Minute | null;
  readonly is_marked: boolean | null;
}

export interface StayRow {
  readonly stay_id: string;
  readonly model: string;
  readonly arrived_on: Day;
  readonly left_on: Day | null;
}

export interface OrderBook {
  readonly controls: ReadonlyMap<string, OrderControl>;
  readonly changes: readonly ChangeRow[];
  readonly referrals: readonly ReferralRow[];
  readonly board: readonly BoardRow[];
  readonly stays: readonly StayRow[];
}

const APPROVED = 0.96;
const EARLY_KEY = 0.03;
const STAYS_PER_DAY = 0.08;

export function orderBook(context: StoreContext, orders: readonly OrderRow[], parties: readonly Party[]): OrderBook {
  const random = context.random.fork("order control");
  const queues = queuesOf(context, orders);
  const referred = new Set(parties.filter(({ channel }) => channel === "referral").map(({ party_id }) => party_id));
  return {
    controls: new Map(orders.map((order) => [order.order_id, controlOf(random, order, queues)])),
    changes: withQuietTransfer(
      context,
      orders.flatMap((order) => changeOf(context, random, order)),
    ),
    referrals: orders
      .filter(({ party_id }) => party_id !== null && referred.has(party_id))
      .map(({ order_id, picked_up_at }) => {
        const paid = picked_up_at === null ? null : at(dayOfMinute(picked_up_at) + random.int(3, 25), 15);
        return { order_id, paid_at: random.chance(0.9) ? seen(context.span, paid) : null };
      }),
    board: boardOf(context, orders),
    stays: staysOf(context),
  };
}

/** Keys follow the car; of a financed one now and then before the payment report. */
function controlOf(random: Random, order: OrderRow, queues: ReadonlyMap<string, string>): OrderControl {
  const { order_id, payment_kind, gmac_report_at, picked_up_at, registered_at } = order;
  const isEarly = random.chance(EARLY_KEY);
  const released = picked_up_at === null ? null : picked_up_at + random.int(5, 20);
  return {
    down_payment_at: payment_kind === "gmac" && registered_at !== null ? registered_at : null,
    pick_up_queue: queues.get(order_id) ?? null,
    key_released_at: isEarly && gmac_report_at !== null && released !== null ? gmac_report_at - 180 : released,
  };
}

/** Cars collected one after another stand in one queue as long as the next one had no right to go first. */
function queuesOf(context: StoreContext, orders: readonly OrderRow[]): Map<string, string> {
  const random = context.random.fork("queues");
  const from = lastMonths(context.span, MONTHS_OF_CARDS) * MINUTES_PER_DAY;
  const collected = orders
    .filter(
      ({ picked_up_at, payment_kind }) => picked_up_at !== null && picked_up_at >= from && payment_kind !== "gmac",
    )
    .sort((a, b) => (a.picked_up_at ?? 0) - (b.picked_up_at ?? 0) || (a.order_id < b.order_id ? -1 : 1));
  const queues = new Map<string, string>();
  let queue = "";
  let before = 0;
  for (const { order_id, amount_fen } of collected) {
    if (queue === "" || (amount_fen > before && !random.chance(0.04))) queue = context.nextId("PD", 3);
    queues.set(order_id, queue);
    before = amount_fen;
  }
  return queues;
}

function changeOf(context: StoreContext, random: Random, { order_id, changed_at }: OrderRow): ChangeRow[] {
  if (changed_at === null) return [];
  const field = random.weighted({ model: 55, price: 30, other: 10, seller: 5 });
  return [{ change_id: context.nextId("BG", 4), order_id, field, changed_at, is_approved: random.chance(APPROVED) }];
}

/** The latest change of the planted store. */
function withQuietTransfer({ index }: StoreContext, changes: readonly ChangeRow[]): ChangeRow[] {
  const quiet = index === quietTransfer.store ? changes.at(-1) : undefined;
  return changes.map((each) => (each === quiet ? { ...each, field: "seller", is_approved: false } : each));
}

function boardOf(context: StoreContext, orders: readonly OrderRow[]): BoardRow[] {
  const random = context.random.fork("board");
  const from = lastMonths(context.span, MONTHS_OF_DUTY) * MINUTES_PER_DAY;
  const employee_id = employeeId(context.index, positions.salesManager);
  return orders
    .flatMap((order) => [
      { status: "ordered" as const, changed_at: order.registered_at },
      { status: "delivered" as const, changed_at: order.picked_up_at },
    ])
    .flatMap(({ status, changed_at }) => (changed_at === null || changed_at < from ? [] : [{ status, changed_at }]))
    .sort((a, b) => a.changed_at - b.changed_at)
    .map(({ status, changed_at }) => ({
      entry_id: context.nextId("KB"),
      employee_id,
      status,
      changed_at,
      shown_at: seen(context.span, random.chance(0.95) ? changed_at + 25 : at(dayOfMinute(changed_at) + 1, 9, 30)),
      is_marked: status === "ordered" ? random.chance(0.97) : null,
    }));
}

function staysOf(context: StoreContext): StayRow[] {
  const random = context.random.fork("branch stock");
  return daysFrom(lastMonths(context.span, MONTHS_OF_CARDS), context.span.last)
    .filter(() => random.chance(STAYS_PER_DAY))
    .map((arrived_on) => ({
      stay_id: context.nextId("EW", 3),
      model: random.pick(models).name,
      arrived_on,
      left_on: seenDay(context.span, arrived_on + random.int(6, 36)),
    }));
}
