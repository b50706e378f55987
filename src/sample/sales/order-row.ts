/** An order, and the delivery that follows from it. */
import type { CustomerRow } from "../customers/customer-row.ts";
import type { Minute } from "../days.ts";
import type { Vehicle } from "../store-context.ts";

export interface OrderRow {
  readonly order_id: string;
  readonly party_id: string | null;
  readonly store_id: string;
  readonly seller_id: string;
  readonly customer_id: string;
  readonly vin: string | null;
  readonly model: string;
  readonly signed_at: Minute;
  readonly registered_at: Minute | null;
  readonly changed_at: Minute | null;
  readonly cancelled_at: Minute | null;
  readonly amount_fen: number;
  readonly cost_fen: number;
  readonly units: number;
  readonly payment_kind: "cash" | "bank_loan" | "gmac";
  readonly funds_received_at: Minute | null;
  readonly gmac_report_at: Minute | null;
  readonly picked_up_at: Minute | null;
  readonly is_credit_cancelled: boolean;
}

/** An order with what is not in the order list: who buys, which cars, when they are handed over. */
export interface Order {
  readonly row: OrderRow;
  readonly customer: CustomerRow;
  readonly vehicles: readonly Vehicle[];
  /** Null when cancelled or after the end of the sample. */
  readonly delivered_at: Minute | null;
}
