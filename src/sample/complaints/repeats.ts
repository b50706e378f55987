/** Complaints that repeat an earlier one: those the store noticed, and the one nobody did. */
import type { Owner } from "../customers/customer-row.ts";
import { at, type Day, dayOfMinute, type Minute, parseInstant } from "../days.ts";
import { departmentId, unnoticedRepeat } from "../planted-truths.ts";
import type { Random } from "../random.ts";
import { seen } from "../sample-options.ts";
import type { StoreContext } from "../store-context.ts";
import type { Cause, ComplaintRow } from "./complaint-row.ts";
import { handle } from "./handling.ts";
import { contents } from "./wording.ts";

/** Wider than the window within which policies call a complaint repeated. */
const APART_DAYS = 200;
const TRIES = 20;

/** Keeps complaints of the same customer or car and cause apart, so that repeats are planted ones only. */
export class RepeatWatch {
  readonly #last = new Map<string, Day>();

  other(random: Random, owners: readonly Owner[], { cause, day }: { cause: Cause; day: Day }): Owner | undefined {
    for (let tries = 0; tries < TRIES && owners.length > 0; tries += 1) {
      const owner = random.pick(owners);
      const key = `${owner.customer.customer_id}/${cause}`;
      if (day - (this.#last.get(key) ?? Number.NEGATIVE_INFINITY) < APART_DAYS) continue;
      if (owner.customer.customer_id === unnoticedRepeat.customer_id) continue;
      this.#last.set(key, day);
      return owner;
    }
    return undefined;
  }
}

/** An earlier complaint comes back; the store sees it and treats it as major. */
export function noticedRepeat(
  context: StoreContext,
  random: Random,
  { rows, day }: { rows: readonly ComplaintRow[]; day: Day },
): ComplaintRow[] {
  const earlier = rows.find((row) => {
    const age = day - dayOfMinute(row.received_at);
    return age >= 20 && age <= 80 && row.customer_id !== null && row.escalation === "none" && row.closed_at !== null;
  });
  if (earlier === undefined) return [];
  const received = at(day, random.int(9, 17), random.int(0, 59));
  return [
    {
      ...earlier,
      complaint_id: context.nextId("TS", 4),
      source: "in_store",
      demand: "damages",
      received_at: received,
      ...handle(random, context.span, { received, source: "in_store" }),
      escalation: "store_judged",
      escalated_at: seen(context.span, received + random.int(30, 180)) ?? received,
    },
  ];
}

/** The unnoticed repeat, when its store and both dates lie within the sample. */
export function plantedRepeat(context: StoreContext, random: Random, owners: readonly Owner[]): ComplaintRow[] {
  const { first, second, store, customer_id } = unnoticedRepeat;
  const cases = [first, second].map((each) => ({ id: each.complaint_id, received: parseInstant(each.received_at) }));
  const cars = owners.filter((owner) => owner.customer.customer_id === customer_id);
  const isInSpan = cases.every(({ received }) => isWithin(context, received));
  if (context.index !== store || !isInSpan) return [];
  return cases.flatMap(({ id, received }, n) => {
    const car = cars[n];
    return car === undefined ? [] : [plantedComplaint(context, random, { id, received, car })];
  });
}

const isWithin = (context: StoreContext, received: Minute): boolean =>
  dayOfMinute(received) >= context.span.first && seen(context.span, received) !== null;

function plantedComplaint(
  context: StoreContext,
  random: Random,
  { id, received, car }: { id: string; received: Minute; car: Owner },
): ComplaintRow {
  const cause = unnoticedRepeat.cause_code;
  return {
    complaint_id: id,
    store_id: context.id,
    department_id: departmentId(context.index, "after_sales"),
    customer_id: car.customer.customer_id,
    vin: car.vin,
    source: "phone",
    customer_type: "consumer",
    demand: "criticism_suggestion",
    cause_code: cause,
    about_employee_id: null,
    received_at: received,
    complainant: car.customer.name,
    phone: car.customer.phone,
    model: car.model,
    plate: car.plate,
    content: random.pick(contents[cause]),
    ...handle(random, context.span, { received, source: "phone" }),
    escalation: "none",
    escalated_at: null,
  };
}
