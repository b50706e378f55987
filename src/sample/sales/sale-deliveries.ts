/** New cars handed over. */

import { isActive } from "../assignment.ts";
import type { Owner } from "../customers/customer-row.ts";
import { dayOfMinute, type Minute } from "../days.ts";
import type { Random } from "../random.ts";
import { seen } from "../sample-options.ts";
import type { StoreContext } from "../store-context.ts";
import type { DeliveryRow } from "./delivery-row.ts";
import type { Order } from "./order-row.ts";

const PAPERS_IN_TIME = 0.9;
const PAPERS_COMPLETE = 0.95;
/** Days after which a new car may come for its first service. */
const FIRST_SERVICE_AFTER = 60;

/** One row per car, in order of delivery. */
export function saleDeliveries(context: StoreContext, orders: readonly Order[]): DeliveryRow[] {
  const random = context.random.fork("sale deliveries");
  return orders
    .flatMap((order) => (order.delivered_at === null ? [] : [{ order, time: order.delivered_at }]))
    .sort((a, b) => a.time - b.time || (a.order.row.order_id < b.order.row.order_id ? -1 : 1))
    .flatMap(({ order, time }) => order.vehicles.map((vehicle, n) => ({ order, vehicle, time: time + n * 5 })))
    .map(({ order, vehicle, time }) => ({
      ...vehicle,
      ...handover(context, random, time),
      delivery_id: context.nextId("JC"),
      kind: "sale",
      store_id: context.id,
      order_id: order.row.order_id,
      model: order.row.model,
      advisor_id: adviserAt(context, order.row.seller_id, time),
      customer_id: order.customer.customer_id,
      customer_name: order.customer.name,
      is_specific: order.customer.is_specific,
      sold_on: dayOfMinute(order.row.signed_at),
      visit_type: null,
      contact_verified: null,
      contact_numbers: null,
      origin: "own_sale",
      is_cancelled: false,
    }));
}

function handover(context: StoreContext, random: Random, time: Minute) {
  const papers = seen(context.span, time + (random.chance(PAPERS_IN_TIME) ? random.int(4, 19) : random.int(21, 180)));
  return {
    delivered_at: time,
    papers_handed_at: papers,
    papers_complete: papers === null ? null : random.chance(PAPERS_COMPLETE),
  };
}

/** The seller, or his team leader once he has left the store. */
function adviserAt(context: StoreContext, seller: string, time: Minute): string {
  const day = dayOfMinute(time);
  const present = context.people.some((person) => person.employee_id === seller && isActive(person, day));
  return present ? seller : (context.on(day, "team_leader")[0]?.employee_id ?? seller);
}

export function ownersOf(orders: readonly Order[]): Owner[] {
  return orders.flatMap((order) =>
    order.delivered_at === null
      ? []
      : order.vehicles.map((vehicle) => ({
          customer: order.customer,
          ...vehicle,
          model: order.row.model,
          origin: "own_sale" as const,
          since: dayOfMinute(order.delivered_at ?? 0) + FIRST_SERVICE_AFTER,
          sold_on: dayOfMinute(order.row.signed_at),
        })),
  );
}
