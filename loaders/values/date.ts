/** Calendar days → `YYYY-MM-DD`. */
import { type Converter, refuse, value } from "./converted.ts";
import { type DateOrder, instantSeconds } from "./instant.ts";
import { DAY_SECONDS, formatDay } from "./wall-time.ts";

/** Days outside belong to typing errors and to the zero dates of old systems. */
const PLAUSIBLE = { first: Date.UTC(1990, 0, 1) / 1000, end: Date.UTC(2101, 0, 1) / 1000 };
export const plausibleDays = "between 1990-01-01 and 2100-12-31";
export const isPlausible = (seconds: number) => seconds >= PLAUSIBLE.first && seconds < PLAUSIBLE.end;

/** What a message shows as the accepted form. */
export const exampleDay = (order: DateOrder) =>
  order === "ymd" ? "2026-03-05" : order === "dmy" ? "05/03/2026" : "03/05/2026";

/** A time of day is dropped. */
export function date(order: DateOrder = "ymd"): Converter<string> {
  return (cell) => {
    const seconds = instantSeconds(cell, order);
    if (seconds === undefined) return refuse(`a day such as ${exampleDay(order)}`);
    if (!isPlausible(seconds)) return refuse(`a day ${plausibleDays}`);
    return value(formatDay(Math.floor(seconds / DAY_SECONDS)));
  };
}
