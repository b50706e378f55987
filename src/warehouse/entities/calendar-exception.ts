import { entity } from "./entity.ts";

/** 门店日历: one row per day that a store calendar treats otherwise. */
export const calendarException = entity({
  name: "calendar_exception",
  title: "门店日历",
  grain: "one row per day that a store calendar treats otherwise",
  key: ["calendar_id", "day"],
  rules: ["P02-10"],
  columns: {
    calendar_id: { type: "text", title: "日历编号", required: true },
    day: { type: "date", title: "日期", required: true },
    is_workday: { type: "boolean", title: "是否工作日", required: true },
  },
});
