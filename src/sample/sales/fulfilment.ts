/** The way of an order after registration: change, money, pick-up, delivery. */
import { at, type Day, dayOfMinute, isWeekend, type Minute } from "../days.ts";
import type { Random } from "../random.ts";
import { isSpringFestival } from "../seasons.ts";
import type { OrderRow } from "./order-row.ts";

export type Fulfilment = Pick<OrderRow, "changed_at" | "funds_received_at" | "gmac_report_at" | "picked_up_at"> & {
  readonly delivered_at: Minute;
};

const CHANGED = 0.04;
const SHORTEST_WAIT = 7;
const LONGEST_WAIT = 25;

/** In this order: effective, money, pick-up, delivery. */
export function fulfil(random: Random, effective: Minute, payment: OrderRow["payment_kind"]): Fulfilment {
  const start = dayOfMinute(effective);
  const delivered = at(deliveryDay(random, start), random.int(10, 17), random.int(0, 59));
  const pickedUp = delivered - random.int(30, 90);
  const reported = random.int(start + 2, dayOfMinute(pickedUp) - 2);
  const paid = payment === "gmac" ? reported + 1 : random.int(start + 1, dayOfMinute(pickedUp) - 1);
  return {
    changed_at: random.chance(CHANGED) ? at(start + 1, random.int(9, 11), random.int(0, 59)) : null,
    funds_received_at: at(paid, random.int(12, 16), random.int(0, 59)),
    gmac_report_at: payment === "gmac" ? at(reported, random.int(9, 16), random.int(0, 59)) : null,
    picked_up_at: pickedUp,
    delivered_at: delivered,
  };
}

/** Buyers like weekends and want the car before Spring Festival; nobody hands over cars during it. */
function deliveryDay(random: Random, start: Day): Day {
  let day = start + random.int(SHORTEST_WAIT, LONGEST_WAIT);
  if (!isWeekend(day) && random.chance(0.35)) day += isWeekend(day + 1) ? 1 : 2;
  if (!isSpringFestival(day)) return day;
  let before = day;
  while (isSpringFestival(before)) before -= 1;
  if (before - start >= SHORTEST_WAIT) return before - random.int(0, Math.min(3, before - start - SHORTEST_WAIT));
  while (isSpringFestival(day)) day += 1;
  return day;
}
