/** People who buy for themselves, and those who bought before the sample begins. */
import type { Day } from "../days.ts";
import { personName } from "../identities.ts";
import { models } from "../sales/models.ts";
import type { StoreContext } from "../store-context.ts";
import type { CustomerRow, Owner } from "./customer-row.ts";

const SPECIFIC = 0.06;
const SPECIAL_RELATION = 0.03;
const EARLIER_OWNERS = 150;
const OTHER_STORE = 0.2;

export interface Person {
  readonly name: string;
  readonly phone: string;
}

export function privateCustomer(context: StoreContext, { name, phone }: Person, firstContact: Day): CustomerRow {
  const customer_id = context.nextId("C");
  const random = context.random.fork(`customer/${customer_id}`);
  return {
    customer_id,
    store_id: context.id,
    name,
    phone,
    relation: random.chance(SPECIAL_RELATION) ? "special" : "general",
    category: random.weighted({ general: 88, key: 8, target: 4 }),
    is_organisation: false,
    is_specific: random.chance(SPECIFIC),
    first_contact_on: firstContact,
  };
}

/** Owners whose cars are serviced here from the first day on. */
export function earlierOwners(context: StoreContext): Owner[] {
  const random = context.random.fork("earlier owners");
  return Array.from({ length: EARLIER_OWNERS }, () => {
    const sold = context.span.first - random.int(60, 1800);
    return {
      customer: privateCustomer(
        context,
        { name: personName(random), phone: context.nextPhone() },
        sold - random.int(1, 20),
      ),
      ...context.nextVehicle(),
      model: random.pick(models).name,
      origin: random.chance(OTHER_STORE) ? "other_store" : "own_sale",
      since: context.span.first,
      sold_on: sold,
    };
  });
}
