/** The complaint register of one store. */
import type { Owner } from "../customers/customer-row.ts";
import { at, type Day } from "../days.ts";
import { departmentId } from "../planted-truths.ts";
import type { Random } from "../random.ts";
import { serviceWeight } from "../seasons.ts";
import type { StoreContext } from "../store-context.ts";
import { type Cause, type ComplaintRow, departmentOf } from "./complaint-row.ts";
import { escalate } from "./escalation.ts";
import { handle } from "./handling.ts";
import { noticedRepeat, plantedRepeat, RepeatWatch } from "./repeats.ts";
import { contents } from "./wording.ts";

const COMPLAINTS_PER_DAY = 6 * (12 / 365);
const NOTICED_REPEAT = 0.006;
const sources = {
  phone: 30,
  in_store: 28,
  cr_followup_call: 18,
  group_call_centre: 12,
  cr_specialist: 7,
  sales_advisor: 5,
};
const demands = { price_reduction: 12, damages: 34, criticism_suggestion: 48, return: 1.5, exchange: 2.5 };
const causes = {
  product_quality: 20,
  repair_quality: 22,
  service_attitude: 18,
  delivery_delay: 11,
  price_dispute: 10,
  parts_shortage: 9,
  paperwork: 7,
  other: 3,
};

/** In order of receipt. */
export function complaintsOf(context: StoreContext, owners: readonly Owner[]): ComplaintRow[] {
  const random = context.random.fork("complaints");
  const waiting = [...owners].sort((a, b) => a.since - b.since || (a.vin < b.vin ? -1 : 1));
  const watch = new RepeatWatch();
  const rows: ComplaintRow[] = [];
  for (let day = context.span.first; day <= context.span.last; day += 1) {
    const known = waiting.filter((owner) => owner.since <= day);
    for (let left = random.poisson(COMPLAINTS_PER_DAY * Math.max(0.3, serviceWeight(day))); left > 0; left -= 1) {
      const cause = random.weighted(causes);
      const owner = watch.other(random, known, { cause, day });
      if (owner !== undefined) rows.push(complaint(context, random, { owner, cause, day }));
    }
    if (random.chance(NOTICED_REPEAT)) rows.push(...noticedRepeat(context, random, { rows, day }));
  }
  return [...rows, ...plantedRepeat(context, random, owners)].sort((a, b) => a.received_at - b.received_at);
}

interface Case {
  readonly owner: Owner;
  readonly cause: Cause;
  readonly day: Day;
}

function complaint(context: StoreContext, random: Random, { owner, cause, day }: Case): ComplaintRow {
  const received = at(day, random.int(9, 17), random.int(0, 59));
  const source = random.weighted(sources);
  const demand = random.weighted(demands);
  const isConsumer = random.chance(0.97);
  const department = departmentOf[cause];
  return {
    complaint_id: context.nextId("TS", 4),
    store_id: context.id,
    department_id: departmentId(context.index, department),
    customer_id: isConsumer ? owner.customer.customer_id : null,
    vin: isConsumer ? owner.vin : null,
    source,
    customer_type: isConsumer ? "consumer" : random.pick(["agent", "franchisee"]),
    demand,
    cause_code: cause,
    about_employee_id: aboutWhom(context, random, { cause, day }),
    received_at: received,
    complainant: owner.customer.name,
    phone: random.chance(0.98) ? owner.customer.phone : null,
    model: owner.model,
    plate: random.chance(0.97) ? owner.plate : null,
    content: random.pick(contents[cause]),
    ...handle(random, context.span, { received, source }),
    ...escalate(random, context.span, received),
  };
}

/** Complaints about attitude name somebody, others now and then. */
function aboutWhom(context: StoreContext, random: Random, { cause, day }: Omit<Case, "owner">): string | null {
  const role = departmentOf[cause] === "sales" ? "sales_advisor" : "service_advisor";
  const person = random.pick(context.on(day, role)).employee_id;
  return random.chance(cause === "service_attitude" ? 0.7 : 0.12) ? person : null;
}
