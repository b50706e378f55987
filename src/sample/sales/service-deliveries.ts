/** Serviced cars given back. */
import type { Owner } from "../customers/customer-row.ts";
import { at, type Day, dayOf } from "../days.ts";
import type { Random } from "../random.ts";
import { serviceWeight } from "../seasons.ts";
import type { StoreContext } from "../store-context.ts";
import type { DeliveryRow } from "./delivery-row.ts";

const SERVICES_PER_MONTH = 50;
const MONTHS_PER_DAY = 12 / 365;
const CONTACT_VERIFIED = 0.93;
const ONE_NUMBER = 0.96;
const CANCELLED = 0.005;

const meanWeight = (() => {
  const first = dayOf(2025, 1, 1);
  return Array.from({ length: 365 }, (_, n) => serviceWeight(first + n)).reduce((sum, each) => sum + each, 0) / 365;
})();

/** In order of time; `owners` in any order. */
export function serviceDeliveries(context: StoreContext, owners: readonly Owner[]): DeliveryRow[] {
  const random = context.random.fork("service deliveries");
  const contacts = context.random.fork("service contacts");
  const waiting = [...owners].sort((a, b) => a.since - b.since || (a.vin < b.vin ? -1 : 1));
  const daily = (SERVICES_PER_MONTH * MONTHS_PER_DAY * random.between(0.94, 1.1)) / meanWeight;
  const rows: DeliveryRow[] = [];
  let known = 0;
  for (let day = context.span.first; day <= context.span.last; day += 1) {
    while ((waiting[known]?.since ?? Number.POSITIVE_INFINITY) <= day) known += 1;
    const times = Array.from({ length: random.poisson(daily * serviceWeight(day)) }, () => random.int(0, 9 * 60));
    for (const minute of times.sort((a, b) => a - b)) {
      const owner = waiting[random.int(0, known - 1)];
      if (owner !== undefined)
        rows.push({ ...serviceDelivery(context, random, { owner, day, minute }), ...contactCheck(contacts) });
    }
  }
  return rows;
}

function serviceDelivery(
  context: StoreContext,
  random: Random,
  { owner, day, minute }: { owner: Owner; day: Day; minute: number },
): Omit<DeliveryRow, keyof ReturnType<typeof contactCheck>> {
  return {
    delivery_id: context.nextId("WX"),
    kind: "service",
    store_id: context.id,
    order_id: null,
    vin: owner.vin,
    plate: owner.plate,
    model: owner.model,
    advisor_id: random.pick(context.on(day, "service_advisor")).employee_id,
    customer_id: owner.customer.customer_id,
    customer_name: owner.customer.name,
    is_specific: owner.customer.is_specific,
    delivered_at: at(day, 9) + minute,
    sold_on: owner.sold_on,
    visit_type: random.weighted({ maintenance: 62, repair: 20, accident: 8, warranty: 7, other: 3 }),
    origin: owner.origin,
    papers_handed_at: null,
    papers_complete: null,
    is_cancelled: random.chance(CANCELLED),
  };
}

/** The contact person of this visit, checked at reception. */
function contactCheck(random: Random) {
  const verified = random.chance(CONTACT_VERIFIED);
  return { contact_verified: verified, contact_numbers: verified && random.chance(ONE_NUMBER) ? 1 : 2 };
}
