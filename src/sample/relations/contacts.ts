/** What customers ask and suggest, call-backs, receptions and claims of the last year. */
import type { CustomerRow } from "../customers/customer-row.ts";
import { at, type Day, inOfficeHours, type Minute, monthStart } from "../days.ts";
import { departmentId } from "../planted-truths.ts";
import { monthsOf, seen } from "../sample-options.ts";
import type { StoreContext } from "../store-context.ts";

export interface ContactRow {
  readonly contact_id: string;
  readonly store_id: string;
  readonly employee_id: string;
  readonly customer_id: string;
  readonly channel: "hotline" | "mail" | "visit" | "online";
  readonly kind: "consultation" | "opinion" | "suggestion" | "return_visit";
  readonly contacted_at: Minute;
  readonly replied_at: Minute | null;
  readonly forwarded_at: Minute | null;
  readonly resolved_at: Minute | null;
  readonly informed_at: Minute | null;
}

export interface ReceptionRow {
  readonly reception_id: string;
  readonly store_id: string;
  readonly department_id: string;
  readonly class: "A" | "B" | "C" | "D";
  readonly received_on: Day;
  readonly guests: number;
  readonly escorts: number;
  readonly host_level: "senior" | "director" | "department_manager" | "supervisor";
  readonly amount_fen: number;
}

export interface ClaimRow {
  readonly claim_id: string;
  readonly store_id: string;
  readonly employee_id: string;
  readonly reported_at: Minute;
  readonly is_on_scene: boolean;
  readonly inspectors: number;
  readonly customer_trips: number;
  readonly is_notified: boolean;
}

const MONTHS = 12;
const CONTACTS_PER_MONTH = 6;
const FORWARDED = 0.8;
const LATE = 0.12;

const lastMonths = (context: StoreContext): string[] => monthsOf(context.span).slice(-MONTHS);

export function contacts(context: StoreContext, customers: readonly CustomerRow[]): ContactRow[] {
  const random = context.random.fork("contacts");
  return lastMonths(context).flatMap((month) => {
    const known = customers.filter((each) => each.first_contact_on < monthStart(month));
    const times = Array.from({ length: random.poisson(CONTACTS_PER_MONTH) }, () =>
      at(monthStart(month) + random.int(0, 27), random.int(9, 17), random.int(0, 59)),
    ).sort((a, b) => a - b);
    return times.flatMap((contacted_at) => {
      const kind = random.weighted({ consultation: 40, opinion: 15, suggestion: 15, return_visit: 30 });
      const channel = random.weighted({ hotline: 60, online: 20, visit: 15, mail: 5 });
      const [wait, solve, isForwarded] = [random.int(10, 600), random.int(60, 4000), random.chance(FORWARDED)];
      const isLate = random.chance(LATE);
      const customer = random.pick(known);
      const [person] = context.on(Math.floor(contacted_at / 1440), "customer_relations");
      if (person === undefined || customer === undefined) return [];
      const isIncoming = kind !== "return_visit";
      const replied = inOfficeHours(contacted_at + wait + (isLate ? 1440 : 0));
      const resolved = inOfficeHours(replied + solve);
      const later = (time: Minute): Minute | null => (isIncoming ? seen(context.span, time) : null);
      return [
        {
          contact_id: context.nextId("LX", 4),
          store_id: context.id,
          employee_id: person.employee_id,
          customer_id: customer.customer_id,
          channel,
          kind,
          contacted_at,
          replied_at: later(replied),
          forwarded_at: kind === "suggestion" && isForwarded ? later(inOfficeHours(replied + 120)) : null,
          resolved_at: later(resolved),
          informed_at: isLate ? null : later(inOfficeHours(resolved + 60)),
        },
      ];
    });
  });
}

const hosts = { A: "senior", B: "director", C: "department_manager", D: "supervisor" } as const;
const costs = { A: 400, B: 260, C: 170, D: 110 } as const;

export function receptions(context: StoreContext): ReceptionRow[] {
  const random = context.random.fork("receptions");
  return lastMonths(context).flatMap((month) =>
    [0, 1].map((n) => {
      const kind = random.weighted({ A: 5, B: 15, C: 45, D: 35 });
      const guests = random.int(2, 11);
      const escorts = Math.max(1, (guests < 5 ? 1 : guests <= 10 ? 2 : 3) + (random.chance(0.1) ? 1 : 0));
      const yuan = costs[kind] + random.int(-40, 60);
      return {
        reception_id: context.nextId("JD", 4),
        store_id: context.id,
        department_id: departmentId(context.index, "sales"),
        class: kind,
        received_on: monthStart(month) + n * 14 + random.int(0, 12),
        guests,
        escorts,
        host_level: random.chance(0.93) ? hosts[kind] : ("supervisor" as const),
        amount_fen: yuan * 100 * (guests + escorts),
      };
    }),
  );
}

export function claims(context: StoreContext): ClaimRow[] {
  const random = context.random.fork("claims");
  return lastMonths(context).flatMap((month) =>
    [0, 1].flatMap((n) => {
      const reported_at = at(monthStart(month) + n * 14 + random.int(0, 12), random.int(8, 18), random.int(0, 59));
      const row = {
        is_on_scene: random.chance(0.7),
        inspectors: random.chance(0.85) ? 2 : 1,
        customer_trips: random.chance(0.75) ? 1 : 2,
        is_notified: random.chance(0.9),
      };
      const [person] = context.on(Math.floor(reported_at / 1440), "service_advisor");
      if (person === undefined) return [];
      return [
        {
          claim_id: context.nextId("LP", 4),
          store_id: context.id,
          employee_id: person.employee_id,
          reported_at,
          ...row,
        },
      ];
    }),
  );
}
