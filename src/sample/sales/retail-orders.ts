/** Orders of showroom parties. */
import { privateCustomer } from "../customers/private-customers.ts";
import { dayOfMinute, type Minute } from "../days.ts";
import type { Random } from "../random.ts";
import { type Span, seen } from "../sample-options.ts";
import { type Deal, effectiveAt, type Party } from "../showroom/outcomes.ts";
import type { StoreContext } from "../store-context.ts";
import { type Fulfilment, fulfil } from "./fulfilment.ts";
import { drawPrice, models } from "./models.ts";
import type { Order, OrderRow } from "./order-row.ts";

const CREDIT_CANCELLED = 0.008;

/** In order of signature. */
export function retailOrders(context: StoreContext, parties: readonly Party[]): Order[] {
  const random = context.random.fork("retail orders");
  return parties
    .flatMap((party) => (party.deal === null ? [] : [{ party, deal: party.deal }]))
    .sort((a, b) => a.deal.signed_at - b.deal.signed_at || (a.party.party_id < b.party.party_id ? -1 : 1))
    .map(({ party, deal }) => retailOrder(context, random, { party, deal }));
}

function retailOrder(context: StoreContext, random: Random, { party, deal }: { party: Party; deal: Deal }): Order {
  const customer = privateCustomer(context, party, dayOfMinute(party.arrived_at));
  const vehicle = context.nextVehicle();
  const model = random.pick(models);
  const payment = random.weighted({ cash: 48, bank_loan: 30, gmac: 22 });
  const way = fulfil(random, effectiveAt(deal), payment);
  const row: OrderRow = {
    order_id: context.nextId("DD"),
    party_id: party.party_id,
    store_id: context.id,
    seller_id: party.employee_id,
    customer_id: customer.customer_id,
    vin: vehicle.vin,
    model: model.name,
    signed_at: deal.signed_at,
    registered_at: deal.registered_at,
    cancelled_at: deal.cancelled_at,
    ...drawPrice(random, model),
    units: 1,
    payment_kind: payment,
    is_credit_cancelled: random.chance(CREDIT_CANCELLED),
    ...happened(context.span, way, deal.cancelled_at),
  };
  const delivered = deal.cancelled_at === null ? seen(context.span, way.delivered_at) : null;
  return { row, customer, vehicles: [vehicle], delivered_at: delivered };
}

/** What of an order's way has happened before it was cancelled or the sample ends. */
export function happened(span: Span, way: Fulfilment, cancelled: Minute | null): Omit<Fulfilment, "delivered_at"> {
  const done = (time: Minute | null): Minute | null =>
    time !== null && (cancelled === null || time < cancelled) ? seen(span, time) : null;
  return {
    changed_at: done(way.changed_at),
    funds_received_at: cancelled === null ? done(way.funds_received_at) : null,
    gmac_report_at: cancelled === null ? done(way.gmac_report_at) : null,
    picked_up_at: cancelled === null ? done(way.picked_up_at) : null,
  };
}
