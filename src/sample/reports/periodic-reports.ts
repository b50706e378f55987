/** Reports of longer periods: the two-month ranking, the half-yearly check of files, the yearly grading. */
import type { ReportRunRow } from "../complaints/report-runs.ts";
import { at, civil, type Day, dayOf, monthStart } from "../days.ts";
import { monthsOf, seen } from "../sample-options.ts";
import type { StoreContext } from "../store-context.ts";

const ON_TIME = 0.85;
const FORGOTTEN = 0.05;
const [RANKED_MONTHS, CHECKED_MONTHS] = [2, 6] as const;

interface Ended {
  readonly report: ReportRunRow["report"];
  readonly period: string;
  /** Last day on which it is in time. */
  readonly due: Day;
}

/** Of periods that have ended; a forgotten one has no time. */
export function periodicReports(context: StoreContext): ReportRunRow[] {
  const random = context.random.fork("periodic reports");
  const { span } = context;
  const ended = monthsOf(span).flatMap(endingWith);
  return ended
    .filter(({ due }) => due <= span.last)
    .map(({ report, period, due }) => {
      const day = random.chance(ON_TIME) ? due - random.int(0, 4) : due + random.int(1, 6);
      const submitted = at(day, random.int(9, 17), random.int(0, 59));
      const isForgotten = random.chance(FORGOTTEN);
      return { report, store_id: context.id, period, submitted_at: isForgotten ? null : seen(span, submitted) };
    });
}

/** Ten days after the period, the grading by 30 March. */
function endingWith(month: string): Ended[] {
  const next = monthStart(month, 1);
  const { year, month: number } = civil(next - 1);
  const due = next + 9;
  const ranked: Ended = { report: "adviser_ranking", period: `${year}-P${number / RANKED_MONTHS}`, due };
  const checked: Ended = { report: "archive_check", period: `${year}-H${number / CHECKED_MONTHS}`, due };
  const graded: Ended = { report: "customer_grading", period: `${year}`, due: dayOf(year, 3, 30) };
  return [
    ...(number % RANKED_MONTHS === 0 ? [ranked] : []),
    ...(number % CHECKED_MONTHS === 0 ? [checked] : []),
    ...(number === 3 ? [graded] : []),
  ];
}
