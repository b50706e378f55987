import { entity } from "./entity.ts";

/** 免外出登记: one row per employee and day on which the daily minimum is not asked. */
export const dutyDay = entity({
  name: "duty_day",
  title: "免外出登记",
  grain: "one row per employee and day on which the daily minimum is not asked",
  key: ["employee_id", "day"],
  rules: ["P13-64"],
  columns: {
    employee_id: { type: "text", title: "员工工号", required: true, references: "employee.employee_id" },
    day: { type: "date", title: "登记日期", required: true },
    kind: {
      type: "code",
      title: "免外出事由",
      required: true,
      codes: ["roster", "delivery", "appointment", "leave", "rest"],
    },
  },
});
