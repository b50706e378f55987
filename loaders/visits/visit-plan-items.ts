/** 拜访计划明细: one line per planned visit. */
import { visitPlanItem } from "../../src/warehouse/entities/visit-plan-item.ts";
import { customerId } from "../reference-columns.ts";
import { source } from "../source.ts";
import { purposeWords } from "./purpose-words.ts";

export const visitPlanItems = source({
  id: "visit_plan_items",
  title: "拜访计划明细",
  entity: visitPlanItem,
  columns: {
    plan_id: { headers: ["计划号", "计划单号", "计划书编号", "拜访计划编号", "计划ID"] },
    item_no: { headers: ["行号", "项次", "编号", "明细序号", "No", "No."] },
    customer_id: customerId,
    planned_on: { headers: ["计划拜访日期", "拟拜访日期", "计划时间", "计划拜访时间", "预计拜访日期"] },
    purpose: { headers: ["目的", "拜访事由", "拜访目的分类", "计划目的"], words: purposeWords },
  },
  checks: [],
});
