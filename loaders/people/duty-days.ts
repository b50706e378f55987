/** 免外出登记: one line per employee and day on which the daily minimum is not asked. */
import { dutyDay } from "../../src/warehouse/entities/duty-day.ts";
import { source } from "../source.ts";

export const dutyDays = source({
  id: "duty_days",
  title: "免外出登记",
  entity: dutyDay,
  columns: {
    employee_id: { headers: ["工号", "专员工号", "人员工号"] },
    day: { headers: ["值班日期"] },
    kind: {
      headers: ["事由", "类别", "类型"],
      words: {
        roster: ["值班", "展厅值班"],
        delivery: ["交车"],
        appointment: ["预约客户", "客户预约"],
        leave: ["请假", "事假", "病假", "年假"],
        rest: ["休息", "轮休", "调休"],
      },
    },
  },
  checks: [],
});
