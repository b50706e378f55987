/** When a firm pays an invoice. */
import type { Day } from "../days.ts";
import type { Random } from "../random.ts";
import { seenDay } from "../sample-options.ts";
import type { StoreContext } from "../store-context.ts";
import type { Organisation, Trade } from "./organisations.ts";
import type { ReceivableRow } from "./receivable-row.ts";

const OUR_DELAY = 0.12;

export interface Payment {
  readonly on: Day;
  readonly is_our_delay: boolean | null;
}

export function paymentOf(random: Random, trade: Trade, due: Day): Payment {
  const late = random.chance(trade.late);
  const on = late ? due + random.int(...trade.daysLate) : due - random.int(0, 6);
  return { on, is_our_delay: late ? random.chance(OUR_DELAY) : null };
}

interface Invoice {
  readonly amount_fen: number;
  readonly invoiced_on: Day;
  readonly due_on: Day;
  readonly payment: Payment;
}

export function invoice(
  context: StoreContext,
  { customer }: Organisation,
  { amount_fen, invoiced_on, due_on, payment }: Invoice,
): ReceivableRow {
  const paid = seenDay(context.span, payment.on);
  return {
    invoice_id: context.nextId("FP"),
    store_id: context.id,
    customer_id: customer.customer_id,
    amount_fen,
    invoiced_on,
    due_on,
    paid_on: paid,
    is_our_delay: paid === null ? null : payment.is_our_delay,
  };
}
