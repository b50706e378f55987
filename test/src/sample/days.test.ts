import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import {
  at,
  civil,
  dayOf,
  inOfficeHours,
  isoDay,
  monthStart,
  parseDay,
  parseInstant,
  twoMonthsOf,
  weekday,
} from "../../../src/sample/days.ts";

test("every day of 2019 to 2028 is the calendar's", () => {
  let date = Temporal.PlainDate.from("2019-01-01");
  for (let day = dayOf(2019, 1, 1); date.year < 2029; day += 1, date = date.add({ days: 1 })) {
    expect(isoDay(day)).toBe(date.toString());
    expect(parseDay(date.toString())).toBe(day);
    expect(weekday(day)).toBe(date.dayOfWeek % 7);
  }
});

test("28 February of a leap year is followed by the 29th", () => {
  expect(civil(dayOf(2024, 2, 28) + 1)).toEqual({ year: 2024, month: 2, day: 29 });
});

test("months carry over the year", () => {
  expect(isoDay(monthStart("2026-11", 2))).toBe("2027-01-01");
  expect(isoDay(monthStart("2026-01", -1))).toBe("2025-12-01");
});

test("July and August are the fourth two months", () => {
  expect(twoMonthsOf(parseDay("2026-07-01"))).toBe("2026-P4");
  expect(twoMonthsOf(parseDay("2026-08-31"))).toBe("2026-P4");
});

test("what falls into the night waits for the morning", () => {
  const day = parseDay("2026-03-05");
  expect(inOfficeHours(at(day, 17, 59))).toBe(at(day, 17, 59));
  expect(inOfficeHours(at(day, 18))).toBe(at(day + 1, 9));
  expect(inOfficeHours(at(day, 0, 30))).toBe(at(day, 9, 30));
  expect(parseInstant("2026-03-05 17:59")).toBe(at(day, 17, 59));
});
