/** When each customer was registered, and how full his card is. */
import type { CustomerRow } from "../customers/customer-row.ts";
import type { Day } from "../days.ts";
import { orphanedFirm } from "../planted-truths.ts";
import { seenDay } from "../sample-options.ts";
import type { StoreContext } from "../store-context.ts";
import { addWorkdays } from "../work-calendar.ts";
import type { RegistrationRow } from "./record-rows.ts";

/** Working days from first contact to registration, by weight. */
const lags = { "0": 58, "1": 18, "2": 9, "3": 6, "4": 3, "5": 2, "7": 2, "12": 1, never: 1 };
const FILLED = 0.95;
const CLASSIFIED = 0.008;
/** Firms elsewhere; who buys a single car lives in town. */
const OUT_OF_TOWN = 0.2;
const DAYS_UNTOUCHED = [0, 260] as const;

export type Sellers = ReadonlyMap<string, string>;

export function registrationOf(context: StoreContext, customer: CustomerRow, sellers: Sellers): RegistrationRow {
  const random = context.random.fork(`registration/${customer.customer_id}`);
  const filled = (text: string, chance = FILLED): string | null => (random.chance(chance) ? text : null);
  const lag = random.weighted<string>(lags);
  const isKnownFirm = customer.customer_id === orphanedFirm.customer_id;
  const filed =
    lag === "never" && !isKnownFirm
      ? null
      : seenDay(context.span, addWorkdays(customer.first_contact_on, Number(lag) || 0));
  const updated = Math.max(filed ?? 0, context.span.last - random.int(...DAYS_UNTOUCHED));
  const isFirm = customer.is_organisation;
  const isClassified = random.chance(CLASSIFIED);
  return {
    filed_on: filed,
    updated_on: filed === null ? null : updated,
    owner_id: ownerOf(context, customer, sellers, filed ?? customer.first_contact_on),
    address: filled(`示例路${random.int(1, 400)}号`),
    contact: filled(isFirm ? "办公室" : "本人"),
    kind: isFirm ? filled("民营") : null,
    unit: isFirm ? filled("示例集团", 0.85) : null,
    website: isFirm ? filled("有", 0.8) : null,
    credit: filled("良好", 0.85),
    employer: filled(isFirm ? "同上" : "企业", 0.85),
    position: filled("职员", 0.85),
    hasOwnCard: customer.category === "key" ? random.chance(0.85) : null,
    isClassified,
    isOutOfTown: isFirm && context.random.fork(`out of town/${customer.customer_id}`).chance(OUT_OF_TOWN),
    keeper_id:
      isClassified && random.chance(0.8) ? (context.on(context.span.last, "archivist")[0]?.employee_id ?? null) : null,
  };
}

/** Firms belong to the key-account seller, buyers to who sold them the car. */
function ownerOf(context: StoreContext, customer: CustomerRow, sellers: Sellers, day: Day): string | null {
  if (!customer.is_organisation) return sellers.get(customer.customer_id) ?? null;
  return context.on(Math.max(day, context.span.first), "key_account")[0]?.employee_id ?? null;
}
