/** Months → `YYYY-MM`. */
import { type Converter, refuse, value } from "./converted.ts";
import { date } from "./date.ts";
import type { DateOrder } from "./instant.ts";
import { halfWidth } from "./plain-text.ts";

const MONTH = /^(\d{4})\s*(?:[-/.年]\s*(\d{1,2})\s*月?份?|(\d{2}))$/;

/** Any day of the month stands for it; 2026.1 as a number may have been 2026.10 and is refused. */
export function month(order?: DateOrder): Converter<string> {
  const day = date(order);
  return (cell) => {
    const text = typeof cell === "string" ? halfWidth(cell) : Number.isInteger(cell) ? String(cell) : "";
    const [, year, part, compact] = MONTH.exec(text) ?? [];
    const written = `${year}-${(part ?? compact ?? "").padStart(2, "0")}`;
    const read = day(year === undefined ? cell : `${written}-01`);
    return read.ok ? value(read.value.slice(0, 7)) : refuse("a month such as 2026-03");
  };
}
