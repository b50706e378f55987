/** Orders of the archivist to hand in what is late. */
import type { ArchivePackage } from "../archives/packages.ts";
import { type Day, dayOfMinute, monthStart, parseDay } from "../days.ts";
import { uncorrected } from "../planted-truths.ts";
import { monthAfter, seenDay } from "../sample-options.ts";
import type { StoreContext } from "../store-context.ts";
import { addWorkdays } from "../work-calendar.ts";

export interface RectificationRow {
  readonly order_id: string;
  readonly store_id: string;
  readonly employee_id: string;
  readonly subject_id: string;
  readonly ordered_on: Day;
  readonly corrected_on: Day | null;
}

/** The register is a year old; one order is older. */
const MONTHS = 12;
const ORDERED = 0.5;
/** Working days until it is corrected, by weight. */
const corrections = { "0": 35, "1": 45, "2": 12, "4": 8 };
const SALE_LIMIT = 3;
/** Hand-overs this late and older are what the planted order is about. */
const MUCH_TOO_LATE = 5;

export function rectifications(context: StoreContext, packages: readonly ArchivePackage[]): RectificationRow[] {
  const random = context.random.fork("rectifications");
  const { firstMonth, months, first } = context.span;
  const from = Math.max(first, monthStart(monthAfter(firstMonth, months - MONTHS)));
  const ordered = packages.filter(isLate).flatMap((late): Omit<RectificationRow, "order_id">[] => {
    const day = addWorkdays(dueOn(late) + 1, 1);
    const [isOrdered, days] = [random.chance(ORDERED), Number(random.weighted<string>(corrections))];
    if (!isOrdered || day < from || day > context.span.last) return [];
    return [{ ...ownerOf(late), ordered_on: day, corrected_on: seenDay(context.span, addWorkdays(day, days)) }];
  });
  return [...planted(context, packages), ...ordered]
    .sort((a, b) => a.ordered_on - b.ordered_on || (a.subject_id < b.subject_id ? -1 : 1))
    .map((row) => ({ order_id: context.nextId("ZG", 3), ...row }));
}

const dueOn = ({ delivery }: ArchivePackage): Day => addWorkdays(dayOfMinute(delivery.delivered_at), SALE_LIMIT);
const isLate = (each: ArchivePackage): boolean =>
  each.delivery.kind === "sale" && each.row.handed_over_on > dueOn(each);
const ownerOf = ({ delivery }: ArchivePackage) => ({
  store_id: delivery.store_id,
  employee_id: delivery.advisor_id,
  subject_id: delivery.delivery_id,
});

/** The last archive that had come much too late by the day of the order. */
function planted(context: StoreContext, packages: readonly ArchivePackage[]): Omit<RectificationRow, "order_id">[] {
  const ordered_on = parseDay(uncorrected.ordered_on);
  const late = packages.findLast(
    (each) =>
      isLate(each) &&
      each.row.handed_over_on < ordered_on &&
      each.row.handed_over_on >= addWorkdays(dayOfMinute(each.delivery.delivered_at), MUCH_TOO_LATE),
  );
  if (context.index !== uncorrected.store || late === undefined || ordered_on > context.span.last) return [];
  return [{ ...ownerOf(late), ordered_on, corrected_on: seenDay(context.span, parseDay(uncorrected.corrected_on)) }];
}
