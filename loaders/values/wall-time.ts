/** Days and wall-clock seconds of the civil calendar, without any time zone. */

export const DAY_SECONDS = 86_400;

/** Days since 1970-01-01, or undefined when the calendar has no such day. */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.getTime() / (DAY_SECONDS * 1000);
}

const twoDigits = (n: number) => String(n).padStart(2, "0");

/** `YYYY-MM-DD` of a day number. */
export function formatDay(days: number): string {
  const date = new Date(days * DAY_SECONDS * 1000);
  if (Number.isNaN(date.getTime())) return "";
  return `${String(date.getUTCFullYear()).padStart(4, "0")}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
}

/** `YYYY-MM-DD HH:MM:SS` of seconds since 1970-01-01 00:00. */
export function formatSecond(seconds: number): string {
  const days = Math.floor(seconds / DAY_SECONDS);
  const rest = seconds - days * DAY_SECONDS;
  const time = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60].map(twoDigits).join(":");
  return `${formatDay(days)} ${time}`;
}

/** A day when the instant is a midnight, else day and time; spreadsheets' fractions are rounded to the second. */
export function formatInstant(seconds: number): string {
  const whole = Math.round(seconds);
  if (!Number.isFinite(whole) || formatDay(Math.floor(whole / DAY_SECONDS)) === "") return "";
  return formatSecond(whole).replace(/ 00:00:00$/, "");
}
