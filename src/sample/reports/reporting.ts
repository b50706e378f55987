/** The way of a report: reviewed before it goes out, asked for by departments, changed; and the advisers' own sheets. */
import type { ReportRunRow } from "../complaints/report-runs.ts";
import { at, MINUTES_PER_DAY, type Minute, monthStart } from "../days.ts";
import { departmentId } from "../planted-truths.ts";
import { monthsOf, seen } from "../sample-options.ts";
import type { StoreContext } from "../store-context.ts";

export interface ReviewedRun extends ReportRunRow {
  readonly produced_at: Minute | null;
  readonly supervisor_reviewed_at: Minute | null;
  readonly manager_reviewed_at: Minute | null;
  readonly released_at: Minute | null;
}

export interface RequestRow {
  readonly request_id: string;
  readonly department_id: string;
  readonly requested_at: Minute;
  readonly manager_reviewed_at: Minute | null;
  readonly gm_approved_at: Minute | null;
  readonly first_issued_at: Minute | null;
}

export interface AmendmentRow {
  readonly amendment_id: string;
  readonly store_id: string;
  readonly item: string;
  readonly published_at: Minute;
  readonly gm_approved_at: Minute | null;
  readonly filed_at: Minute | null;
}

export interface SheetRow {
  readonly employee_id: string;
  readonly month: string;
  readonly submitted_at: Minute | null;
}

export interface Reporting {
  readonly runs: readonly ReviewedRun[];
  readonly requests: readonly RequestRow[];
  readonly amendments: readonly AmendmentRow[];
  readonly sheets: readonly SheetRow[];
}

export const reportingOf = (context: StoreContext, runs: readonly ReportRunRow[]): Reporting => ({
  runs: reviewed(context, runs),
  requests: requests(context),
  amendments: amendments(context),
  sheets: sheets(context),
});

const REVIEWED = 0.92;

/** All but weekly reports go out on the day they are submitted; a review left out is missing for good. */
function reviewed(context: StoreContext, runs: readonly ReportRunRow[]): ReviewedRun[] {
  const random = context.random.fork("report reviews");
  return runs.map((run) => {
    const out = run.report === "complaint_weekly" ? null : run.submitted_at;
    const before = (days: number) => (out === null ? null : out - days * MINUTES_PER_DAY);
    const isReviewed = random.chance(REVIEWED);
    return {
      ...run,
      produced_at: before(2),
      supervisor_reviewed_at: before(1),
      manager_reviewed_at: isReviewed ? before(1) : null,
      released_at: out,
    };
  });
}

const MONTHS_BETWEEN_REQUESTS = 4;
const APPROVED = 0.85;

function requests(context: StoreContext): RequestRow[] {
  const random = context.random.fork("report requests");
  const months = monthsOf(context.span).filter((_, n) => n % MONTHS_BETWEEN_REQUESTS === 0);
  return months.map((month) => {
    const asked = at(monthStart(month) + random.int(1, 20), 10, 0);
    const isApproved = random.chance(APPROVED);
    const later = (days: number) => seen(context.span, asked + days * MINUTES_PER_DAY);
    return {
      request_id: context.nextId("BS", 3),
      department_id: departmentId(context.index, random.pick(["sales", "after_sales"] as const)),
      requested_at: asked,
      manager_reviewed_at: later(1),
      gm_approved_at: isApproved ? later(2) : null,
      first_issued_at: later(3),
    };
  });
}

const AMENDED = 0.15;

function amendments(context: StoreContext): AmendmentRow[] {
  const random = context.random.fork("report amendments");
  return monthsOf(context.span).flatMap((month) => {
    const published = at(monthStart(month) + random.int(10, 24), 15, 0);
    const isApproved = random.chance(APPROVED);
    if (!random.chance(AMENDED)) return [];
    return [
      {
        amendment_id: context.nextId("GZ", 3),
        store_id: context.id,
        item: "结案件数",
        published_at: published,
        gm_approved_at: isApproved ? published - MINUTES_PER_DAY : null,
        filed_at: seen(context.span, published + MINUTES_PER_DAY),
      },
    ];
  });
}

const IN_TIME = 0.93;

/** One a month for everybody who sells on its last day, due on the 1st. */
function sheets(context: StoreContext): SheetRow[] {
  const random = context.random.fork("performance sheets");
  return monthsOf(context.span).flatMap((month) => {
    const next = monthStart(month, 1);
    return context.on(next - 1, "sales_advisor").flatMap(({ employee_id }) => {
      const handed = at(next + (random.chance(IN_TIME) ? 0 : random.int(1, 3)), random.int(9, 18), random.int(0, 59));
      const submitted = seen(context.span, handed);
      return submitted === null ? [] : [{ employee_id, month, submitted_at: submitted }];
    });
  });
}
