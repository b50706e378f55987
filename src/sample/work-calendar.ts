/** Working days of the State Council calendar as day numbers. */
import { loadStateCalendar } from "../calendar/state-calendar.ts";
import { type Day, isWeekend, parseDay } from "./days.ts";

const exceptions: ReadonlyMap<Day, boolean> = new Map(
  [...loadStateCalendar().exceptions].map(([day, isWorked]) => [parseDay(day), isWorked]),
);

export const isWorkday = (day: Day): boolean => exceptions.get(day) ?? !isWeekend(day);

/** The n-th working day after a day; the day itself when n is 0. */
export function addWorkdays(day: Day, n: number): Day {
  let reached = day;
  for (let left = n; left > 0; ) {
    reached += 1;
    if (isWorkday(reached)) left -= 1;
  }
  return reached;
}
