/** 纠正预防措施: one line per action. */
import { correctiveAction } from "../../src/warehouse/entities/corrective-action.ts";
import { storeId } from "../reference-columns.ts";
import { notBefore } from "../row-checks.ts";
import { source } from "../source.ts";
import { aspectWords } from "./aspect-words.ts";

export const correctiveActions = source({
  id: "corrective_actions",
  title: "纠正预防措施",
  entity: correctiveAction,
  columns: {
    action_id: { headers: ["整改编号", "纠正措施编号", "编号"] },
    store_id: storeId,
    department_id: { headers: ["责任部门", "整改部门", "部门编号"] },
    aspect: { headers: ["方面", "薄弱方面", "评价方面", "针对项目"], words: aspectWords },
    opened_on: { headers: ["立项日期", "下达日期", "制定日期", "开始日期"] },
    due_on: { headers: ["完成期限", "计划完成日期", "截止日期"] },
    done_on: { headers: ["完成日期", "关闭日期", "验证日期"] },
  },
  checks: [notBefore("due_on", "opened_on"), notBefore("done_on", "opened_on")],
});
