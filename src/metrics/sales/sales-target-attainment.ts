/** Recognised units ÷ target units of the months that have ended (P13-31). */
import { grainKeys } from "../grain-keys.ts";
import { metric } from "../metric.ts";
import { everyGrain } from "../shapes/metric-words.ts";

export const salesTargetAttainment = metric({
  id: "sales-target-attainment",
  title: "销售目标完成率",
  definition: "当月确认业绩台数 ÷ 当月目标台数；只计有目标的员工和已结束的月份",
  rule: "P13-31",
  clause: "篇十三 日常第26条",
  needs: ["sales_target"],
  unit: "ratio",
  direction: "higher",
  grains: everyGrain,
  aggregate: "ratio",
  events: (db) =>
    db
      .selectFrom("fct_sales_targets")
      .select(grainKeys)
      .select([
        "month_end as happened_on",
        "units as numerator",
        "target_units as denominator",
        "employee_id as subject_id",
      ]),
});
