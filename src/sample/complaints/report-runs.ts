/** Monthly complaint statistics handed to the general manager. */
import { at, type Minute, monthStart } from "../days.ts";
import { monthsOf, seen } from "../sample-options.ts";
import type { StoreContext } from "../store-context.ts";

export interface ReportRunRow {
  readonly report: "complaint_monthly";
  readonly store_id: string;
  readonly period: string;
  readonly submitted_at: Minute | null;
}

const ON_TIME = 0.9;
const FORGOTTEN = 0.03;

/** Reports of months whose following month has begun; a forgotten one has no time. */
export function reportRuns(context: StoreContext): ReportRunRow[] {
  const random = context.random.fork("report runs");
  return monthsOf(context.span).flatMap((period) => {
    const day = monthStart(period, 1) + (random.chance(ON_TIME) ? random.int(3, 9) : random.int(10, 15));
    const submitted = at(day, random.int(9, 17), random.int(0, 59));
    const isForgotten = random.chance(FORGOTTEN);
    if (monthStart(period, 1) > context.span.last) return [];
    return [
      {
        report: "complaint_monthly" as const,
        store_id: context.id,
        period,
        submitted_at: isForgotten ? null : seen(context.span, submitted),
      },
    ];
  });
}
