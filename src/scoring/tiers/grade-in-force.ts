/** The value grade by which a customer is treated on a day: what people decided last, as long as it holds (P14-12, P08-15). */

export interface GradeEvent {
  readonly on: string;
  readonly grade: string;
  /** Of the yearly review, of a customer that is still new, or set by hand between two reviews. */
  readonly kind: "formal" | "provisional" | "change";
  /** Year of the review; null for a change. */
  readonly cycle: number | null;
  /** Last day on which a change holds, when one was given. */
  readonly expires_on: string | null;
  /** Employee who decided a change, and why. */
  readonly decided_by: string | null;
  readonly reason: string | null;
}

/** The latest event that holds on the day; null when none does. `events` in order of time, a change after a grade of its day. */
export function gradeInForce(events: readonly GradeEvent[], day: string, reviewEnd: string): GradeEvent | null {
  return events.findLast((event) => event.on <= day && day <= lastDayOf(event, reviewEnd)) ?? null;
}

/** No grade is for life: it holds until the next yearly review ends, unless a change says otherwise. */
export function lastDayOf({ on, cycle, expires_on }: GradeEvent, reviewEnd: string): string {
  if (expires_on !== null) return expires_on;
  if (cycle !== null) return `${cycle + 1}-${reviewEnd}`;
  const year = Number(on.slice(0, "YYYY".length));
  const thisYear = `${year}-${reviewEnd}`;
  return on < thisYear ? thisYear : `${year + 1}-${reviewEnd}`;
}
