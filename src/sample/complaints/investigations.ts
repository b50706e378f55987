/** Who took part in handling a complaint, and the reports on what had happened. */
import { dayOfMinute, inOfficeHours, type Minute } from "../days.ts";
import { ownCase } from "../planted-truths.ts";
import { seen } from "../sample-options.ts";
import type { StoreContext } from "../store-context.ts";
import type { HandledComplaint } from "./steps.ts";

export interface ParticipantRow {
  readonly complaint_id: string;
  readonly employee_id: string;
}

export interface InvestigationRow {
  readonly complaint_id: string;
  readonly sent_at: Minute;
  readonly is_original_attached: boolean;
  readonly responsible_id: string | null;
  /** Cause, course, conclusion, countermeasure, prevention: written or left empty. */
  readonly isWritten: readonly boolean[];
}

const REPORTED = 0.88;
const WRITTEN = 0.97;
const PARTS = 5;

/** A specialist of the care department; in one planted case also the person complained about. */
export function participants(context: StoreContext, rows: readonly HandledComplaint[]): ParticipantRow[] {
  const random = context.random.fork("participants");
  const about = rows.filter((row) => row.about_employee_id !== null);
  const planted = context.index === ownCase.store ? about.at(-1) : undefined;
  return about.flatMap((row) => {
    const [person] = context.on(dayOfMinute(row.received_at), "customer_relations");
    const [helper] = context.on(
      dayOfMinute(row.received_at),
      random.pick(["service_manager", "sales_manager"] as const),
    );
    const ids = [person, helper].flatMap((each) => (each === undefined ? [] : [each.employee_id]));
    const own = row === planted ? [row.about_employee_id ?? ""] : [];
    return [...ids.filter((id) => id !== row.about_employee_id), ...own].map((employee_id) => ({
      complaint_id: row.complaint_id,
      employee_id,
    }));
  });
}

/** Accepted complaints are looked into before they are dealt with. */
export function investigations(context: StoreContext, rows: readonly HandledComplaint[]): InvestigationRow[] {
  const random = context.random.fork("investigations");
  return rows.flatMap((row) => {
    const [isReported, share, hasOriginal, isNamed] = [
      random.chance(REPORTED),
      random.int(10, 30),
      random.chance(0.9),
      random.chance(0.95),
    ];
    const isWritten = Array.from({ length: PARTS }, () => random.chance(WRITTEN));
    if (!isReported || row.is_accepted !== true || row.handled_at === null || row.assigned_at === null) return [];
    const sent = inOfficeHours(row.assigned_at + Math.round(((row.handled_at - row.assigned_at) * share) / 100));
    const [manager] = context.on(dayOfMinute(sent), "service_manager");
    return seen(context.span, sent) === null || sent < row.received_at
      ? []
      : [
          {
            complaint_id: row.complaint_id,
            sent_at: sent,
            is_original_attached: hasOriginal,
            responsible_id: isNamed ? (row.about_employee_id ?? manager?.employee_id ?? null) : null,
            isWritten,
          },
        ];
  });
}
