import { expect, test } from "vitest";
import { calendarExceptions } from "../../../loaders/calendar/calendar-exceptions.ts";
import { readLine } from "../../support/read-record.ts";

test.each([
  ["上班", true],
  ["休", false],
  ["放假", false],
  ["是", true],
])("a day that is %s", (word, isWorkday) => {
  const [record] = readLine(calendarExceptions, { 日历编号: "store", 日期: "2026-02-14", 安排: word });
  expect(record).toEqual({ values: { calendar_id: "store", day: "2026-02-14", is_workday: isWorkday }, faults: [] });
});
