/** Which offences count together: the period of a counter (V-08, X-15). */
import type { Valued } from "../policy/profile-schema.ts";
import { daysBetween } from "./day-number.ts";

export type CountingPeriod = Valued<"counters">["period"];

/** Days of the rolling period, the day of the offence included. */
const ROLLING_DAYS = 30;

/** Whether an earlier day still counts on a day. */
export function countsTogether(period: CountingPeriod, earlier: string, day: string): boolean {
  switch (period) {
    case "month":
      return earlier.slice(0, "YYYY-MM".length) === day.slice(0, "YYYY-MM".length);
    case "year":
      return earlier.slice(0, "YYYY".length) === day.slice(0, "YYYY".length);
    case "rolling_30_days":
      return daysBetween(earlier, day) < ROLLING_DAYS;
    case "since_start":
      return true;
  }
}
