/** A customer as the dealer's file has him. */
import type { Day } from "../days.ts";

export interface CustomerRow {
  readonly customer_id: string;
  readonly store_id: string;
  readonly name: string;
  readonly phone: string;
  readonly relation: "general" | "special";
  readonly category: "target" | "general" | "key" | "potential";
  readonly is_organisation: boolean;
  readonly is_specific: boolean;
  readonly first_contact_on: Day;
}

/** A car and who drives it: comes to service from `since` on. */
export interface Owner {
  readonly customer: CustomerRow;
  readonly vin: string;
  readonly plate: string;
  readonly model: string;
  readonly origin: "own_sale" | "other_store";
  readonly since: Day;
  readonly sold_on: Day;
}
