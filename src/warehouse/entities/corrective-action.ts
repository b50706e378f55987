import { entity } from "./entity.ts";

/** 纠正预防措施: one row per corrective or preventive action. */
export const correctiveAction = entity({
  name: "corrective_action",
  title: "纠正预防措施",
  grain: "one row per corrective or preventive action",
  key: ["action_id"],
  rules: ["P06-10"],
  columns: {
    action_id: { type: "text", title: "措施编号", required: true },
    store_id: { type: "text", title: "门店编号", required: true, references: "store.store_id" },
    department_id: { type: "text", title: "责任部门编号", references: "department.department_id" },
    aspect: {
      type: "code",
      title: "针对方面",
      required: true,
      codes: ["overall", "product", "sales", "service", "delivery", "complaint_handling", "price"],
    },
    opened_on: { type: "date", title: "提出日期", required: true },
    due_on: { type: "date", title: "要求完成日期" },
    done_on: { type: "date", title: "实际完成日期" },
  },
});
