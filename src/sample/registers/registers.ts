/** Everything that a sales department writes down besides visits, orders and deliveries. */
import type { OrderRow } from "../sales/order-row.ts";
import type { Party } from "../showroom/outcomes.ts";
import type { StoreContext } from "../store-context.ts";
import type { VisitRow } from "../visits/visit-rows.ts";
import type { CardBook } from "./card-rows.ts";
import { cardBook } from "./cards.ts";
import { type DutyBook, dutyBook } from "./duty.ts";
import { type FieldBook, fieldBook } from "./fieldwork.ts";
import { type MarketingBook, marketingBook } from "./marketing.ts";
import { type OrderBook, orderBook } from "./order-control.ts";
import { keepsRegisters } from "./register-span.ts";
import { type Driven, type DrivePapers, papersFor } from "./test-drive-papers.ts";

export interface Registers {
  readonly cards: CardBook;
  readonly duty: DutyBook;
  readonly field: FieldBook;
  readonly marketing: MarketingBook;
  readonly orders: OrderBook;
  readonly papersOf: (drive: Driven) => DrivePapers;
}

interface Happened {
  readonly parties: readonly Party[];
  readonly orders: readonly OrderRow[];
  readonly visits: readonly VisitRow[];
}

/** Undefined for a store that keeps none. */
export function registersOf(context: StoreContext, { parties, orders, visits }: Happened): Registers | undefined {
  if (!keepsRegisters(context)) return undefined;
  return {
    cards: cardBook(context, parties),
    duty: dutyBook(context),
    field: fieldBook(context, visits),
    marketing: marketingBook(context),
    orders: orderBook(context, orders, parties),
    papersOf: papersFor(context),
  };
}
