/** A car handed over: a new one to its buyer, a serviced one back to its owner. */
import type { Day, Minute } from "../days.ts";

export interface DeliveryRow {
  readonly delivery_id: string;
  readonly kind: "sale" | "service";
  readonly store_id: string;
  readonly order_id: string | null;
  readonly vin: string;
  readonly plate: string;
  readonly model: string;
  readonly advisor_id: string;
  readonly customer_id: string;
  readonly customer_name: string;
  /** Whether the customer needs the twelfth paper. */
  readonly is_specific: boolean;
  readonly delivered_at: Minute;
  readonly sold_on: Day;
  readonly visit_type: "maintenance" | "repair" | "accident" | "warranty" | "other" | null;
  readonly origin: "own_sale" | "other_store";
  /** Whether the contact person was checked at reception; null for a new car. */
  readonly contact_verified: boolean | null;
  readonly contact_numbers: number | null;
  readonly papers_handed_at: Minute | null;
  readonly papers_complete: boolean | null;
  readonly is_cancelled: boolean;
}
