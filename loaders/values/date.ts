/** Calendar days → `YYYY-MM-DD`. */
import { type Converter, refuse, value } from "./converted.ts";
import { type DateOrder, instantSeconds } from "./instant.ts";
import { DAY_SECONDS, formatDay } from "./wall-time.ts";

/** Days outside belong to typing errors and to the zero dates of old systems. */
const FIRST = "1990-01-01";
const LAST = "2100-12-31";
export const plausibleDays = `between ${FIRST} and ${LAST}`;
export const isPlausibleDay = (day: string) => day >= FIRST && day <= LAST;

/** What a message shows as the accepted form. */
export const exampleDay = (order: DateOrder) =>
  order === "ymd" ? "2026-03-05" : order === "dmy" ? "05/03/2026" : "03/05/2026";

/** A time of day is dropped. */
export function date(order: DateOrder = "ymd"): Converter<string> {
  return (cell) => {
    const seconds = instantSeconds(cell, order);
    if (seconds === undefined) return refuse(`a day such as ${exampleDay(order)}`);
    const day = formatDay(Math.floor(seconds / DAY_SECONDS));
    return isPlausibleDay(day) ? value(day) : refuse(`a day ${plausibleDays}`);
  };
}
