/** An invoice to a firm and when it was paid. */
import type { Day } from "../days.ts";

export interface ReceivableRow {
  readonly invoice_id: string;
  readonly store_id: string;
  readonly customer_id: string;
  readonly amount_fen: number;
  readonly invoiced_on: Day;
  readonly due_on: Day;
  readonly paid_on: Day | null;
  readonly is_our_delay: boolean | null;
}
