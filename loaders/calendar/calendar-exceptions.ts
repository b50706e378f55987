/** 门店日历: days that a store calendar treats otherwise than its base. */
import { calendarException } from "../../src/warehouse/entities/calendar-exception.ts";
import { source } from "../source.ts";

export const calendarExceptions = source({
  id: "calendar_exceptions",
  title: "门店日历",
  entity: calendarException,
  columns: {
    calendar_id: { headers: ["日历", "日历ID", "日历代码", "日历名称"] },
    day: { headers: ["日历日期", "年月日", "例外日期"] },
    is_workday: {
      headers: ["工作日", "是否上班", "上班", "类型", "安排"],
      words: {
        true: ["工作日", "上班", "班", "调休上班", "营业"],
        false: ["休息日", "休息", "休", "放假", "假", "闭店"],
      },
    },
  },
  checks: [],
});
