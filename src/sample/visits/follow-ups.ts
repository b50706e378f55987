/** Who went on a visit, when the next one is, and what was promised there. */
import type { Day } from "../days.ts";
import { seenDay } from "../sample-options.ts";
import type { StoreContext } from "../store-context.ts";
import type { VisitBook, VisitRow } from "./visit-rows.ts";

export interface VisitFollowUp {
  readonly visitor_level: "seller" | "supervisor" | "senior";
  readonly next_visit_on: Day | null;
}

/** The visits of a store with what followed from each. */
export interface FollowedVisits extends Omit<VisitBook, "visits"> {
  readonly visits: readonly (VisitRow & VisitFollowUp)[];
}

export interface CommitmentRow {
  readonly commitment_id: string;
  readonly visit_id: string;
  readonly due_on: Day | null;
  readonly done_on: Day | null;
}

const AGREED = 0.35;
/** Of the next visits agreed, those that were made about that day when there was one at all. */
const KEPT = 0.85;
const PROMISED = 0.08;
const DATED = 0.6;

export function withFollowUps<R extends VisitRow>(context: StoreContext, rows: readonly R[]): (R & VisitFollowUp)[] {
  const random = context.random.fork("visit follow-ups");
  return rows.map((row, n) => {
    const visitor_level = random.weighted({ seller: 88, supervisor: 9, senior: 3 });
    const [isAgreed, isKept, days, off] = [
      random.chance(AGREED),
      random.chance(KEPT),
      random.int(14, 60),
      random.int(-2, 2),
    ];
    const again = rows
      .slice(n + 1)
      .find((each) => each.customer_id === row.customer_id && each.visited_on > row.visited_on);
    const on =
      isKept && again !== undefined ? Math.max(again.visited_on + off, row.visited_on + 1) : row.visited_on + days;
    return { ...row, visitor_level, next_visit_on: isAgreed && row.customer_id !== null ? on : null };
  });
}

/** Kept mostly within days, some late, some never. */
export function commitments(context: StoreContext, rows: readonly VisitRow[]): CommitmentRow[] {
  const random = context.random.fork("commitments");
  return rows.flatMap(({ visit_id, customer_id, visited_on }) => {
    const [isPromised, isDated, days] = [random.chance(PROMISED), random.chance(DATED), random.int(2, 10)];
    const kept = random.weighted({ inTime: 80, late: 14, never: 6 });
    const slack = random.int(0, 2);
    if (!isPromised || customer_id === null) return [];
    const due = isDated ? days : 7;
    const done = visited_on + (kept === "late" ? due + 1 + slack * 3 : Math.max(0, due - slack));
    return [
      {
        commitment_id: `CN${visit_id.slice(2)}`,
        visit_id,
        due_on: isDated ? visited_on + due : null,
        done_on: kept === "never" ? null : seenDay(context.span, done),
      },
    ];
  });
}
