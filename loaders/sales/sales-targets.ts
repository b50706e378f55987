/** 销售目标: one line per employee and month. */
import { salesTarget } from "../../src/warehouse/entities/sales-target.ts";
import { notNegative } from "../row-checks.ts";
import { source } from "../source.ts";

export const salesTargets = source({
  id: "sales_targets",
  title: "销售目标",
  entity: salesTarget,
  columns: {
    employee_id: { headers: ["工号", "销售顾问工号", "销售顾问"] },
    month: { headers: ["月份", "年月", "考核月份"] },
    units: { headers: ["台数", "目标", "销售目标", "任务台数", "任务"] },
  },
  checks: [notNegative("units")],
});
