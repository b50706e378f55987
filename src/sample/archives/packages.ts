/** Archive packages: when they are handed over, entered in the book, inspected and completed. */
import { type Day, dayOfMinute } from "../days.ts";
import { lateAfterHolidays, lateClerk } from "../planted-truths.ts";
import type { Random } from "../random.ts";
import type { DeliveryRow } from "../sales/delivery-row.ts";
import { seenDay } from "../sample-options.ts";
import { isAfterLongHoliday } from "../seasons.ts";
import type { StoreContext } from "../store-context.ts";
import { addWorkdays } from "../work-calendar.ts";
import { inspect, isWhole, type PaperStates, papersOf } from "./inspection.ts";

export interface PackageRow {
  readonly package_id: string;
  readonly delivery_id: string;
  readonly handed_over_on: Day;
  readonly registered_on: Day | null;
  readonly inspected_on: Day | null;
  readonly completed_on: Day | null;
  readonly archivist_id: string;
  readonly missing_note: string | null;
}

export interface ArchivePackage {
  readonly row: PackageRow;
  readonly delivery: DeliveryRow;
  readonly states: PaperStates;
}

/** Working days from delivery to hand-over, by weight; `never` packages are still at the department. */
const saleLags = { "0": 9, "1": 24, "2": 33, "3": 23, "4": 3, "5": 2.5, "6": 1.5, "8": 1, "11": 0.5, never: 1.5 };
const serviceLags = { "0": 46, "1": 48.5, "2": 2.5, "3": 1, "5": 0.5, never: 1 };
const afterHolidayLags = { "1": 15, "2": 30, "3": 30, "4": 15, "5": 10 };
const NOTED = 0.7;
const NEVER_COMPLETED = 0.1;

/** In order of delivery; packages not handed over by the end of the sample are left out. */
export function archivePackages(context: StoreContext, deliveries: readonly DeliveryRow[]): ArchivePackage[] {
  const random = context.random.fork("packages");
  return deliveries
    .filter((delivery) => !delivery.is_cancelled)
    .flatMap((delivery) => {
      const made = archivePackage(context, random, delivery);
      return made === null ? [] : [made];
    });
}

function archivePackage(context: StoreContext, random: Random, delivery: DeliveryRow): ArchivePackage | null {
  const day = dayOfMinute(delivery.delivered_at);
  const lag = random.weighted<string>(lagsOf(context, delivery, day));
  const sloppiness = context.random.fork(`sloppiness/${delivery.advisor_id}`).between(0.5, 1.8);
  const states = inspect(random, delivery, sloppiness);
  const draws = { entry: entryLag(context, random), look: random.int(0, 2), noted: random.chance(NOTED) };
  const completion = completionLag(random, delivery);
  const handed = lag === "never" ? null : seenDay(context.span, addWorkdays(day, Number(lag)));
  if (handed === null) return null;
  const whole = isWhole(states);
  const completed = whole ? handed : completion === null ? null : addWorkdays(handed, completion);
  const inspected = addWorkdays(handed + draws.entry, draws.look);
  const row: PackageRow = {
    package_id: `DA-${delivery.delivery_id}`,
    delivery_id: delivery.delivery_id,
    handed_over_on: handed,
    registered_on: seenDay(context.span, handed + draws.entry),
    inspected_on: seenDay(context.span, inspected),
    completed_on: seenDay(context.span, completed),
    archivist_id: context.on(handed, "archivist")[0]?.employee_id ?? "",
    missing_note: whole || !draws.noted ? null : missingNote(delivery, states),
  };
  return { row, delivery, states };
}

function lagsOf(context: StoreContext, delivery: DeliveryRow, day: Day): Readonly<Record<string, number>> {
  if (delivery.kind === "sale") return saleLags;
  const isLate = context.index === lateAfterHolidays.store && isAfterLongHoliday(day);
  return isLate ? afterHolidayLags : serviceLags;
}

/** Days until the clerk enters a package in the book. */
function entryLag(context: StoreContext, random: Random): number {
  const days = random.int(1, 3);
  return context.index === lateClerk.store ? days : 0;
}

/** Working days until a faulty package is put right; null when nobody does. */
function completionLag(random: Random, delivery: DeliveryRow): number | null {
  const days = delivery.kind === "sale" ? random.int(1, 12) : random.int(0, 4);
  return random.chance(NEVER_COMPLETED) ? null : days;
}

function missingNote(delivery: DeliveryRow, states: PaperStates): string | null {
  const missing = papersOf(delivery).filter((paper) => states[paper.code] === "absent");
  return missing.length === 0 ? null : `缺${missing.map((paper) => paper.name).join("、")}`;
}
