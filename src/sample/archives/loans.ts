/** Archives and sales papers lent to staff. */
import { at, type Minute, monthStart } from "../days.ts";
import { monthsOf, seen } from "../sample-options.ts";
import type { StoreContext } from "../store-context.ts";
import { type LoanEntry, loanEntry } from "./loan-entries.ts";

export interface LoanRow extends LoanEntry {
  readonly loan_id: string;
  readonly store_id: string;
  readonly class: "archive" | "sales_papers";
  readonly borrower_id: string;
  readonly borrowed_at: Minute;
  readonly returned_at: Minute | null;
}

const LOANS_PER_MONTH = 5;
const daysOut = {
  archive: { "0": 25, "1": 30, "2": 20, "3": 15, "5": 6, "9": 4 },
  sales_papers: { "0": 55, "1": 35, "2": 7, "4": 3 },
};

/** In order of lending. */
export function archiveLoans(context: StoreContext): LoanRow[] {
  const random = context.random.fork("loans");
  return monthsOf(context.span).flatMap((month) => {
    const times = Array.from({ length: random.poisson(LOANS_PER_MONTH) }, () =>
      at(monthStart(month) + random.int(0, 27), random.int(9, 16), random.int(0, 59)),
    );
    return times
      .sort((a, b) => a - b)
      .map((borrowed) => {
        const kind = random.weighted({ archive: 60, sales_papers: 40 });
        const day = Math.floor(borrowed / 1440);
        const role = kind === "archive" ? "service_advisor" : "sales_advisor";
        const back = at(day + Number(random.weighted<string>(daysOut[kind])), 17, random.int(5, 55));
        const lent = { class: kind, borrowed_at: borrowed, returned_at: seen(context.span, back) };
        const loan_id = context.nextId("JY", 4);
        const entry = loanEntry(context.random.fork(`loan/${loan_id}`), lent);
        return {
          loan_id,
          store_id: context.id,
          borrower_id: random.pick(context.on(day, role)).employee_id,
          ...lent,
          ...entry,
          cancelled_at: seen(context.span, entry.cancelled_at),
        };
      });
  });
}
