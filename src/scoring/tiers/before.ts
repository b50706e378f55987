/** The day that a window of months up to the as-of day begins after. */
import { Temporal } from "temporal-polyfill";

export const before = (asOf: string, months: number): string =>
  Temporal.PlainDate.from(asOf).subtract({ months }).toString();
