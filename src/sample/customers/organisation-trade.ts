/** Orders and invoices of firms, month by month. */
import { at, type Day, dayOfMinute, monthStart } from "../days.ts";
import type { Random } from "../random.ts";
import { models, priceOf } from "../sales/models.ts";
import type { Order } from "../sales/order-row.ts";
import { happened } from "../sales/retail-orders.ts";
import { monthsOf, seen } from "../sample-options.ts";
import type { StoreContext } from "../store-context.ts";
import { isWorkday } from "../work-calendar.ts";
import type { Organisation } from "./organisations.ts";
import { invoice, type Payment, paymentOf } from "./payments.ts";
import type { ReceivableRow } from "./receivable-row.ts";

export interface OrganisationTrade {
  readonly orders: Order[];
  readonly receivables: ReceivableRow[];
}

const DOWN_TO_PAYMENT_DAYS = 15;
const SETTLEMENT_DAYS = 30;

/** A firm's cars are picked up once they are paid, so a late payer waits for them. */
export function organisationTrade(context: StoreContext, organisations: readonly Organisation[]): OrganisationTrade {
  const trade: OrganisationTrade = { orders: [], receivables: [] };
  const random = context.random.fork("organisation trade");
  for (const month of monthsOf(context.span)) {
    for (const organisation of organisations) {
      if (organisation.customer.first_contact_on >= monthStart(month)) continue;
      if (random.chance(organisation.trade.orders)) order(context, random, { organisation, month, trade });
      if (random.chance(organisation.trade.settlements)) settlement(context, random, { organisation, month, trade });
    }
  }
  return trade;
}

interface Business {
  readonly organisation: Organisation;
  readonly month: string;
  readonly trade: OrganisationTrade;
}

function order(context: StoreContext, random: Random, { organisation, month, trade }: Business): void {
  const signed = at(workdayIn(random, month), random.int(9, 16), random.int(0, 59));
  const due = dayOfMinute(signed) + DOWN_TO_PAYMENT_DAYS;
  const payment = paymentOf(random, organisation.trade, due);
  const made = organisationOrder(context, random, { organisation, signed, payment });
  trade.orders.push(made);
  const { amount_fen } = made.row;
  const invoiced_on = dayOfMinute(signed);
  trade.receivables.push(invoice(context, organisation, { amount_fen, invoiced_on, due_on: due, payment }));
}

function workdayIn(random: Random, month: string): Day {
  let day = monthStart(month) + random.int(0, 24);
  while (!isWorkday(day)) day += 1;
  return day;
}

function organisationOrder(
  context: StoreContext,
  random: Random,
  { organisation, signed, payment }: { organisation: Organisation; signed: number; payment: Payment },
): Order {
  const { trade, customer } = organisation;
  const model = random.pick(models);
  const units = random.int(...trade.units);
  const vehicles = Array.from({ length: units }, () => context.nextVehicle());
  const pickedUp = at(payment.on + random.int(1, 4), random.int(10, 15), random.int(0, 59));
  const delivered = pickedUp + 60;
  const way = {
    changed_at: null,
    funds_received_at: at(payment.on, random.int(9, 16), random.int(0, 59)),
    gmac_report_at: null,
    picked_up_at: pickedUp,
    delivered_at: delivered,
  };
  const row = {
    order_id: context.nextId("DK"),
    party_id: null,
    store_id: context.id,
    seller_id: context.on(dayOfMinute(signed), "key_account")[0]?.employee_id ?? "",
    customer_id: customer.customer_id,
    vin: units === 1 ? (vehicles[0]?.vin ?? null) : null,
    model: model.name,
    signed_at: signed,
    registered_at: signed + random.int(10, 40),
    cancelled_at: null,
    ...priceOf(model, units, { discount: random.between(0.06, 0.1), margin: random.between(...trade.margin) }),
    units,
    payment_kind: "cash" as const,
    is_credit_cancelled: false,
    ...happened(context.span, way, null),
  };
  return { row, customer, vehicles, delivered_at: seen(context.span, delivered) };
}

/** Services of a month on one invoice. */
function settlement(context: StoreContext, random: Random, { organisation, month, trade }: Business): void {
  const invoiced_on = monthStart(month, 1);
  const due = invoiced_on + SETTLEMENT_DAYS;
  const amount_fen = random.int(120_000, 1_800_000);
  const payment = paymentOf(random, organisation.trade, due);
  trade.receivables.push(invoice(context, organisation, { amount_fen, invoiced_on, due_on: due, payment }));
}
