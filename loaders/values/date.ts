/** Calendar days → `YYYY-MM-DD`. */
import { type Converter, refuse, value } from "./converted.ts";
import { type DateOrder, instantSeconds } from "./instant.ts";
import { DAY_SECONDS, formatDay } from "./wall-time.ts";

/** Days outside belong to typing errors and to the zero dates of old systems. */
export const plausible = { first: "1990-01-01", last: "2100-12-31" } as const;
export const plausibleDays = `between ${plausible.first} and ${plausible.last}`;
const [FIRST, END] = [Date.parse(plausible.first) / 1000, Date.parse(plausible.last) / 1000 + DAY_SECONDS];
export const isPlausible = (seconds: number) => seconds >= FIRST && seconds < END;

/** What a message shows as the accepted form. */
export const exampleDay = (order: DateOrder | undefined) =>
  order === "dmy" ? "05/03/2026" : order === "mdy" ? "03/05/2026" : "2026-03-05";

/** A time of day is dropped. */
export function date(order?: DateOrder): Converter<string> {
  return (cell) => {
    const seconds = instantSeconds(cell, order);
    if (seconds === undefined) return refuse(`a day such as ${exampleDay(order)}`);
    if (!isPlausible(seconds)) return refuse(`a day ${plausibleDays}`);
    return value(formatDay(Math.floor(seconds / DAY_SECONDS)));
  };
}
