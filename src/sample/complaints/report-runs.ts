/** Monthly complaint statistics handed to the general manager. */
import { at, civil, type Day, dayOf, type Minute, monthStart, pad, weekday } from "../days.ts";
import { monthsOf, seen } from "../sample-options.ts";
import type { StoreContext } from "../store-context.ts";

export interface ReportRunRow {
  readonly report: "complaint_monthly" | "complaint_weekly" | "adviser_ranking" | "archive_check" | "customer_grading";
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

const WEEK = 7;

/** Reports of weeks that have ended, due on the Monday after. */
export function weeklyReports(context: StoreContext): ReportRunRow[] {
  const random = context.random.fork("weekly reports");
  const first = context.span.first + ((WEEK - weekday(context.span.first)) % WEEK);
  const sundays = Array.from(
    { length: Math.floor((context.span.last - first) / WEEK) + 1 },
    (_, n) => first + n * WEEK,
  );
  return sundays.map((sunday) => {
    const submitted = at(
      sunday + (random.chance(ON_TIME) ? 1 : random.int(2, 4)),
      random.int(9, 17),
      random.int(0, 59),
    );
    return {
      report: "complaint_weekly" as const,
      store_id: context.id,
      period: weekOf(sunday),
      submitted_at: random.chance(FORGOTTEN) ? null : seen(context.span, submitted),
    };
  });
}

/** `2026-W05` of a Sunday: the week belongs to the year of its Thursday. */
function weekOf(sunday: Day): string {
  const thursday = sunday - 3;
  const { year } = civil(thursday);
  return `${year}-W${pad(Math.floor((thursday - dayOf(year, 1, 1)) / WEEK) + 1)}`;
}
