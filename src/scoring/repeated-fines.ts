/** The same fine again for every working day on which an order to correct was not followed (P02-26). */
import type { Policy } from "../policy/policy.ts";
import type { Valued } from "../policy/profile-schema.ts";
import { groupBy } from "./group-by.ts";
import type { Violation } from "./penalty-row.ts";

export interface RectificationOrder {
  readonly store_id: string;
  readonly subject_id: string;
  /** Id, title or act of a penalty; every repeatable one of the record when null. */
  readonly act: string | null;
  readonly ordered_on: string;
  readonly corrected_on: string | null;
}

/** Days strictly between two days, oldest first: working days of the store, or all. */
export type DaysBetween = (store: string, days: { after: string; before: string; isWork: boolean }) => string[];

export interface RepeatContext {
  readonly policy: Policy;
  readonly daysBetween: DaysBetween;
  /** First day that has not been seen yet: an open order repeats up to the day before. */
  readonly tomorrow: string;
}

/** Corrected on the last day of the term: nothing; one fine for every full term after that, up to the day before. */
export function repeatedFines(
  violations: readonly Violation[],
  orders: readonly RectificationOrder[],
  { policy, daysBetween, tomorrow }: RepeatContext,
): Violation[] {
  const bySubject = groupBy(violations, ({ store, subject }) => `${store}\n${subject}`);
  const repeats = orders.flatMap((order) => {
    const { store_id: store, subject_id, ordered_on, corrected_on } = order;
    return (bySubject.get(`${store}\n${subject_id}`) ?? []).flatMap((violation) => {
      const term = termOf(violation, order, policy);
      if (term === undefined) return [];
      const isWork = term.unit === "work_day";
      const days = daysBetween(store, { after: ordered_on, before: corrected_on ?? tomorrow, isWork });
      const ends = days.filter((_, index) => (index + 1) % term.length === 0);
      return ends.map((arose_on): Violation => ({ ...violation, arose_on, is_repeat: true }));
    });
  });
  return withoutSameDay(repeats);
}

/** Undefined when the order is not about this offence, or the policy does not repeat it. */
function termOf(violation: Violation, { act, ordered_on }: RectificationOrder, policy: Policy) {
  const { penalty: id, arose_on, store } = violation;
  const penalty = policy.value("penalties", id, arose_on, store);
  if (penalty.repeat === undefined || ordered_on < arose_on || !isAbout(act, penalty)) return undefined;
  const term = policy.find("deadlines", penalty.repeat, ordered_on, store);
  return term === undefined || term.length === 0 ? undefined : term;
}

const isAbout = (act: string | null, penalty: Valued<"penalties">): boolean =>
  act === null || [penalty.id, penalty.title, penalty.act].includes(act.trim());

/** Two orders about the same thing do not cost twice on one day. */
function withoutSameDay(repeats: readonly Violation[]): Violation[] {
  const seen = new Map(
    repeats.map((each) => [[each.penalty, each.employee, each.subject, each.arose_on].join("\n"), each]),
  );
  return [...seen.values()];
}
