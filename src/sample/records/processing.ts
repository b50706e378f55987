/** The way of the last months' archive packages into the cabinet, and which car's file they lie in. */
import type { ArchivePackage } from "../archives/packages.ts";
import { monthStart } from "../days.ts";
import { secondFile } from "../planted-truths.ts";
import { seenDay } from "../sample-options.ts";
import type { StoreContext } from "../store-context.ts";
import { addWorkdays } from "../work-calendar.ts";
import type { ProcessingRow } from "./record-rows.ts";

/** The register is new: it begins with the last months of the sample. */
const MONTHS = 3;
/** The third store keeps none yet. */
const hasRegister = (store: number): boolean => store % 3 !== 0;

/** In order of hand-over. */
export function processingOf(context: StoreContext, packages: readonly ArchivePackage[]): ProcessingRow[] {
  if (!hasRegister(context.index)) return [];
  const random = context.random.fork("processing");
  const from = Math.max(context.span.first, monthStart(context.span.firstMonth, context.span.months - MONTHS));
  const recent = packages
    .filter(({ row }) => row.handed_over_on >= from)
    .sort((a, b) => a.row.handed_over_on - b.row.handed_over_on || (a.row.package_id < b.row.package_id ? -1 : 1));
  const files = new Map<string, string>();
  return recent.map(({ row, delivery }, index) => {
    const known = files.get(delivery.vin);
    // The first car that comes back gets a second file, as if the first had not been found.
    const isSecond =
      known !== undefined && context.index === secondFile.store && ![...files.values()].includes(secondFile.file_id);
    const file_id = isSecond
      ? secondFile.file_id
      : (known ?? `CD${context.index}-${String(index + 1).padStart(4, "0")}`);
    files.set(isSecond ? `${delivery.vin}/2` : delivery.vin, file_id);
    const inspected = row.inspected_on ?? row.handed_over_on;
    const scanned = addWorkdays(inspected, random.int(0, 1));
    const shelved = addWorkdays(scanned, random.chance(0.9) ? 0 : 2);
    const recorded = random.chance(0.03) ? null : addWorkdays(shelved, random.chance(0.85) ? 0 : 1);
    return {
      package_id: row.package_id,
      file_id,
      checked_on: row.handed_over_on - random.int(0, 1),
      isGiven: random.chance(0.98),
      isReceived: random.chance(0.99),
      scanned_on: row.inspected_on === null ? null : seenDay(context.span, scanned),
      shelved_on: row.inspected_on === null ? null : seenDay(context.span, shelved),
      e_record_on: row.inspected_on === null ? null : seenDay(context.span, recorded),
    };
  });
}
