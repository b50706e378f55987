/** How the year shapes a store: weekends, Spring Festival, National Day, the rush before a long holiday. */
import { civil, type Day, dayOf, weekday } from "./days.ts";
import { isWorkday } from "./work-calendar.ts";

/** First day of the lunar year, month and day. */
const newYearDays: Readonly<Record<number, readonly [number, number]>> = {
  2019: [2, 5],
  2020: [1, 25],
  2021: [2, 12],
  2022: [2, 1],
  2023: [1, 22],
  2024: [2, 10],
  2025: [1, 29],
  2026: [2, 17],
  2027: [2, 6],
};

/** Days from the year's lunar new year, negative before it. */
function fromNewYear(day: Day): number {
  const { year } = civil(day);
  const [month, date] = newYearDays[year] ?? [2, 4];
  return day - dayOf(year, month, date);
}

/** New Year's Eve and the seven days after it. */
export const isSpringFestival = (day: Day): boolean => fromNewYear(day) >= -1 && fromNewYear(day) <= 6;

export function isNationalDay(day: Day): boolean {
  const { month, day: date } = civil(day);
  return month === 10 && date <= 8;
}

function weekWeight(day: Day): number {
  const name = weekday(day);
  if (name !== 0 && name !== 6) return name === 5 ? 0.95 : 0.8;
  return isWorkday(day) ? 1.1 : 1.7;
}

const stretch = (value: number, from: number, to: number): boolean => value >= from && value <= to;

function springFactor(day: Day, factors: { rush: number; eve: number; festival: number; after: number }): number {
  const distance = fromNewYear(day);
  if (stretch(distance, -15, -4)) return factors.rush;
  if (stretch(distance, -3, -2)) return factors.eve;
  if (stretch(distance, -1, 6)) return factors.festival;
  return stretch(distance, 7, 13) ? factors.after : 1;
}

/** Relative showroom traffic of a day; about 1 on average. */
export function showroomWeight(day: Day): number {
  const { month, day: date } = civil(day);
  const spring = springFactor(day, { rush: 1.55, eve: 0.5, festival: 0.12, after: 0.8 });
  if (isNationalDay(day)) return date <= 5 ? 2.6 : 1.7;
  if (month === 5 && date <= 5) return 1.8;
  const early = month === 9 && date >= 24 ? 1.2 : 1;
  const summer = month === 7 || month === 8 ? 0.85 : 1;
  return weekWeight(day) * spring * early * summer * (month === 12 ? 1.15 : 1);
}

/** Relative number of serviced cars given back on a day. */
export function serviceWeight(day: Day): number {
  const { month, day: date } = civil(day);
  const spring = springFactor(day, { rush: 1.7, eve: 1.1, festival: 0.04, after: 1.1 });
  if (isNationalDay(day)) return date <= 3 ? 0.2 : 0.6;
  const early = month === 9 && date >= 20 ? 1.5 : 1;
  return weekWeight(day) * spring * early;
}

/** The first days back after National Day and Spring Festival, holiday tail included. */
export function isAfterLongHoliday(day: Day): boolean {
  const { month, day: date } = civil(day);
  return stretch(fromNewYear(day), 3, 12) || (month === 10 && stretch(date, 5, 14));
}
