/** Local wall-clock time (Asia/Shanghai, V-01) → `YYYY-MM-DD HH:MM:SS`. */
import { type Converter, refuse, value } from "./converted.ts";
import { exampleDay, isPlausible, plausibleDays } from "./date.ts";
import { type DateOrder, instantSeconds } from "./instant.ts";
import { formatSecond } from "./wall-time.ts";

/** A day alone is its midnight. */
export function timestamp(order?: DateOrder): Converter<string> {
  return (cell) => {
    const seconds = instantSeconds(cell, order);
    if (seconds === undefined) return refuse(`a time such as ${exampleDay(order)} 14:20`);
    return isPlausible(seconds) ? value(formatSecond(seconds)) : refuse(`a time ${plausibleDays}`);
  };
}
