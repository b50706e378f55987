import { mart } from "./mart.ts";

export const dimCalendar = mart({
  name: "dim_calendar",
  grain: "one row per calendar and day; workday_number counts the working days up to and including the day",
  key: ["calendar_id", "day"],
  columns: {
    calendar_id: "text",
    day: "date",
    is_workday: "boolean",
    workday_number: "integer",
    month: "date",
    two_months: "date",
    year: "date",
  },
});
