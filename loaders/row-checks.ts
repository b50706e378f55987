/** Checks over one converted row that several sources share. */
import type { CanonicalRow, RowCheck } from "./source.ts";

/** `later` must not lie before `earlier`; a day is compared with the day of a timestamp. */
export function notBefore(later: string, earlier: string): RowCheck {
  const check = (row: CanonicalRow) => {
    const [end, start] = [row[later], row[earlier]];
    if (typeof end !== "string" || typeof start !== "string") return undefined;
    const length = hasTime(end) && hasTime(start) ? end.length : 10;
    if (end.slice(0, length) >= start.slice(0, length)) return undefined;
    return { column: later, expected: `${earlier} (${start}) or later` };
  };
  return Object.assign(check, { mayBreach: `"${later}" < "${earlier}"` });
}

/** Midnight stands for "no time of day given" in date-only registers. */
const hasTime = (instant: string) => instant.length > 10 && !instant.endsWith(" 00:00:00");

/** Amounts and counts are zero or more. */
export function notNegative(column: string): RowCheck {
  const check = (row: CanonicalRow) => {
    const value = row[column];
    if (typeof value !== "number" || value >= 0) return undefined;
    return { column, expected: "0 or more" };
  };
  return Object.assign(check, { mayBreach: `"${column}" < 0` });
}
