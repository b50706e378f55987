/** Calendar arithmetic on whole numbers: a day counts from 1970-01-01, a minute is local wall time since then. */

export type Day = number;
export type Minute = number;

export const MINUTES_PER_DAY = 1440;

export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01 of a Gregorian date; month and day may run over. */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

export function civil(day: Day): Civil {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leap = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leap) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

export const parseDay = (iso: string): Day =>
  dayOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));

export const pad = (value: number, width = 2): string => String(value).padStart(width, "0");

export function isoDay(day: Day): string {
  const { year, month, day: date } = civil(day);
  return `${year}-${pad(month)}-${pad(date)}`;
}

/** 0 is Sunday. */
export const weekday = (day: Day): number => (((day + 4) % 7) + 7) % 7;

export const isWeekend = (day: Day): boolean => weekday(day) === 0 || weekday(day) === 6;

export const at = (day: Day, hour: number, minute = 0): Minute => day * MINUTES_PER_DAY + hour * 60 + minute;

export const dayOfMinute = (minute: Minute): Day => Math.floor(minute / MINUTES_PER_DAY);

/** `2026-03` of a day. */
export const monthOf = (day: Day): string => isoDay(day).slice(0, 7);

/** First day of the month n months after the one of `2026-03`. */
export function monthStart(month: string, n = 0): Day {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + n;
  return dayOf(Math.floor(index / 12), (index % 12) + 1, 1);
}

/** `2026-P4` holds July and August. */
export function twoMonthsOf(day: Day): string {
  const { year, month } = civil(day);
  return `${year}-P${Math.ceil(month / 2)}`;
}

/** `2026-05-11 10:20` */
export const parseInstant = (iso: string): Minute =>
  at(parseDay(iso), Number(iso.slice(11, 13)), Number(iso.slice(14, 16)));

const OPENS = 9;
const CLOSES = 18;

/** The instant itself while the office is open, else the next morning. */
export function inOfficeHours(minute: Minute): Minute {
  const day = dayOfMinute(minute);
  if (minute < at(day, OPENS)) return at(day, OPENS, (minute - at(day, 0)) % 90);
  if (minute >= at(day, CLOSES)) return at(day + 1, OPENS, (minute - at(day, CLOSES)) % 90);
  return minute;
}
