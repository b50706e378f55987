/** Papers that were found to be lost or damaged. */
import type { ArchivePackage } from "../archives/packages.ts";
import { type Day, monthStart } from "../days.ts";
import { lostPapers } from "../planted-truths.ts";
import { monthsOf } from "../sample-options.ts";
import type { StoreContext } from "../store-context.ts";

export interface LossRow {
  readonly loss_id: string;
  readonly store_id: string;
  readonly employee_id: string;
  readonly package_id: string;
  readonly found_on: Day;
  readonly cause: "filing" | "borrowing" | "other";
  readonly pieces: number;
}

/** Months before the last one, what was lost and why. */
const found = [
  { monthsAgo: 7, kind: "sale", cause: "other", pieces: 1 },
  { monthsAgo: 4, kind: "sale", cause: "borrowing", pieces: 1 },
  { monthsAgo: lostPapers.monthsAgo, kind: "service", cause: "filing", pieces: lostPapers.pieces },
] as const;

/** Found in the middle of a month, in the first package of that month; the planted one is the planted store's alone. */
export function lossesOf(context: StoreContext, packages: readonly ArchivePackage[]): LossRow[] {
  const months = monthsOf(context.span);
  return found.flatMap(({ monthsAgo, kind, cause, pieces }) => {
    const month = months.at(-1 - monthsAgo);
    const isElsewhere = monthsAgo === lostPapers.monthsAgo && context.index !== lostPapers.store;
    if (month === undefined || months.length <= monthsAgo || isElsewhere) return [];
    const from = monthStart(month);
    const lost = packages.find(({ row, delivery }) => delivery.kind === kind && row.handed_over_on >= from);
    if (lost === undefined || lost.row.handed_over_on > from + 14) return [];
    return [
      {
        loss_id: context.nextId("YS", 2),
        store_id: context.id,
        employee_id: lost.delivery.advisor_id,
        package_id: lost.row.package_id,
        found_on: from + 14,
        cause,
        pieces,
      },
    ];
  });
}
