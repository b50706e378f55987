/** Which store keeps the registers of the sales department, and since when. */
import { type Day, isoDay, monthOf, monthStart } from "../days.ts";
import type { Random } from "../random.ts";
import type { Span } from "../sample-options.ts";
import type { StoreContext } from "../store-context.ts";

/** The others show how the reports look without them. */
export const keepsRegisters = (context: StoreContext): boolean => context.index === 1;

/** First day of the last n months of the span. */
export const lastMonths = (span: Span, n: number): Day => Math.max(span.first, monthStart(monthOf(span.last), 1 - n));

export const daysFrom = (from: Day, to: Day): Day[] => Array.from({ length: to - from + 1 }, (_, n) => from + n);

export const MONTHS_OF_CARDS = 6;
export const MONTHS_OF_DUTY = 2;

/** `2026-04` and the months after it. */
export const monthsFrom = (from: Day, to: Day): string[] => [
  ...new Set(daysFrom(from, to).map((day) => isoDay(day).slice(0, "YYYY-MM".length))),
];

/** Usually low to high, seldom the other range. */
export const usually = (
  random: Random,
  share: number,
  [low, high]: readonly [number, number],
  [otherLow, otherHigh]: readonly [number, number],
): number => (random.chance(share) ? random.int(low, high) : random.int(otherLow, otherHigh));
