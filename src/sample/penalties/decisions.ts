/** What the general manager decided about the proposed deductions of the last months. */
import { type Day, dayOfMinute, monthOf, monthStart } from "../days.ts";
import { excused } from "../planted-truths.ts";
import type { DeliveryRow } from "../sales/delivery-row.ts";
import { monthsOf } from "../sample-options.ts";
import type { StoreContext } from "../store-context.ts";
import { addWorkdays } from "../work-calendar.ts";
import { proposalNumber } from "./proposal-number.ts";

export interface DecisionRow {
  readonly proposal: string;
  readonly decision: "confirmed" | "waived";
  readonly reason: string | null;
  readonly decided_by: string;
  readonly decided_on: Day;
}

/** The register is new; the month that has just ended is still open. */
const MONTHS = 5;
const DECIDED = 0.85;
const WAIVED = 0.06;
const REASON = "系统故障，当日无法登记";

/** About unverified contacts (P02-18): most are confirmed, some waived, some still open. */
export function decisionsOf(context: StoreContext, services: readonly DeliveryRow[]): DecisionRow[] {
  const random = context.random.fork("penalty decisions");
  const months = monthsOf(context.span).slice(-MONTHS, -1);
  const unverified = services.filter((row) => !row.is_cancelled && isUnverified(row));
  return months.flatMap((month) => {
    const decided_on = addWorkdays(monthStart(month, 1), 4);
    const decided_by = context.on(decided_on, "general_manager")[0]?.employee_id ?? "";
    const own = unverified.filter((row) => monthOf(dayOfMinute(row.delivered_at)) === month);
    return own.flatMap(({ advisor_id, delivery_id }, n): DecisionRow[] => {
      const [isDecided, isWaived] = [random.chance(DECIDED), random.chance(WAIVED)];
      const isPlanted = context.index === excused.store && month === excused.month && n === 0;
      if (!(isDecided || isPlanted)) return [];
      const reason = isPlanted ? excused.reason : isWaived ? REASON : null;
      return [
        {
          proposal: proposalNumber("archive.contact_unverified", advisor_id, delivery_id),
          decision: reason === null ? "confirmed" : "waived",
          reason,
          decided_by,
          decided_on,
        },
      ];
    });
  });
}

const isUnverified = ({ contact_verified, contact_numbers }: DeliveryRow): boolean =>
  contact_verified !== true || (contact_numbers ?? 1) !== 1;
