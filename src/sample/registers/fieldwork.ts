/** The key-account specialist's days outside, and the records of visits. */
import { at, type Day, dayOfMinute, type Minute, weekday } from "../days.ts";
import type { Random } from "../random.ts";
import type { StoreContext } from "../store-context.ts";
import type { VisitRow } from "../visits/visit-rows.ts";
import { isWorkday } from "../work-calendar.ts";
import { daysFrom, lastMonths, MONTHS_OF_CARDS, MONTHS_OF_DUTY, usually } from "./register-span.ts";

export type OutreachKind = "meet_potential" | "call_potential" | "visit_existing";
export type ExemptKind = "roster" | "delivery" | "appointment" | "leave";

export interface OutreachRow {
  readonly outreach_id: string;
  readonly employee_id: string;
  readonly made_on: Day;
  readonly kind: OutreachKind;
}

export interface DutyDayRow {
  readonly employee_id: string;
  readonly day: Day;
  readonly kind: ExemptKind;
}

export interface ActionRow {
  readonly report_id: string;
  readonly item_no: number;
  readonly employee_id: string;
  readonly planned_on: Day;
  readonly is_done: boolean;
}

export interface VisitRecord {
  readonly recorded_at: Minute | null;
  readonly has_route_map: boolean;
}

export interface FieldBook {
  readonly outreach: readonly OutreachRow[];
  readonly dutyDays: readonly DutyDayRow[];
  readonly actions: readonly ActionRow[];
  readonly records: ReadonlyMap<string, VisitRecord>;
}

const EXEMPT = 0.1;
const exempt: Readonly<Record<ExemptKind, number>> = { roster: 40, delivery: 25, appointment: 25, leave: 10 };
const MONDAY = 1;

export function fieldBook(context: StoreContext, visits: readonly VisitRow[]): FieldBook {
  const random = context.random.fork("outreach");
  const outreach: OutreachRow[] = [];
  const dutyDays: DutyDayRow[] = [];
  for (const { employee_id, day } of specialistDays(context, MONTHS_OF_DUTY)) {
    if (random.chance(EXEMPT)) dutyDays.push({ employee_id, day, kind: random.weighted(exempt) });
    else
      for (const kind of dayOf(random))
        outreach.push({ outreach_id: context.nextId("KT"), employee_id, made_on: day, kind });
  }
  return { outreach, dutyDays, actions: actionsOf(context), records: recordsOf(context, visits) };
}

/** Working days of whoever is the specialist. */
const specialistDays = (context: StoreContext, months: number) =>
  daysFrom(lastMonths(context.span, months), context.span.last)
    .filter(isWorkday)
    .flatMap((day) => context.on(day, "key_account").map(({ employee_id }) => ({ employee_id, day })));

function dayOf(random: Random): OutreachKind[] {
  const counts: Readonly<Record<OutreachKind, number>> = {
    meet_potential: usually(random, 0.85, [2, 3], [1, 1]),
    call_potential: usually(random, 0.85, [5, 6], [3, 4]),
    visit_existing: usually(random, 0.78, [2, 2], [0, 1]),
  };
  const kinds = Object.entries(counts) as [OutreachKind, number][];
  return kinds.flatMap(([kind, count]) => Array<OutreachKind>(count).fill(kind));
}

/** On Mondays three calls of the week are planned. */
function actionsOf(context: StoreContext): ActionRow[] {
  const random = context.random.fork("action reports");
  return specialistDays(context, MONTHS_OF_CARDS)
    .filter(({ day }) => weekday(day) === MONDAY)
    .flatMap(({ employee_id, day }) => {
      const report_id = context.nextId("XD", 4);
      return [1, 2, 3].map((item_no) => ({
        report_id,
        item_no,
        employee_id,
        planned_on: day + random.int(0, 4),
        is_done: random.chance(0.88),
      }));
    })
    .filter(({ planned_on }) => planned_on <= context.span.last);
}

/** Only the specialist keeps a route map and a record of the day. */
function recordsOf(context: StoreContext, visits: readonly VisitRow[]): ReadonlyMap<string, VisitRecord> {
  const random = context.random.fork("visit records");
  return new Map(
    visits
      .filter(({ seller_id, visited_on }) =>
        context.on(visited_on, "key_account").some((each) => each.employee_id === seller_id),
      )
      .map(({ visit_id, visited_on, ended_at }): [string, VisitRecord] => {
        const evening = Math.max(at(visited_on, 18), ended_at ?? 0) + random.int(5, 90);
        const recorded = random.chance(0.92) ? evening : at(visited_on + 1, 8, random.int(10, 50));
        const isSeen = dayOfMinute(recorded) <= context.span.last;
        return [visit_id, { recorded_at: isSeen ? recorded : null, has_route_map: random.chance(0.93) }];
      }),
  );
}
