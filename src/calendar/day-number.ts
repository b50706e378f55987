/** Days as whole numbers, so that calendar arithmetic is addition; dates travel as `YYYY-MM-DD` text. */

const MILLISECONDS_PER_DAY = 86_400_000;
/** 1970-01-01 was a Thursday, three days after a Monday. */
const EPOCH_WEEKDAY = 3;

/** Days since 1970-01-01. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_PER_DAY;

export const dayText = (number: number): string =>
  new Date(number * MILLISECONDS_PER_DAY).toISOString().slice(0, "YYYY-MM-DD".length);

export const addDays = (day: string, n: number): string => dayText(dayNumber(day) + n);

/** Whole days from a to b, negative when b is earlier. */
export const daysBetween = (a: string, b: string): number => dayNumber(b) - dayNumber(a);

/** 0 is Monday, 6 is Sunday. */
export const weekday = (day: string): number => (((dayNumber(day) + EPOCH_WEEKDAY) % 7) + 7) % 7;

export const isWeekend = (day: string): boolean => weekday(day) >= 5;
