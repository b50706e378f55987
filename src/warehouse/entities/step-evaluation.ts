import { entity } from "./entity.ts";

/** 展厅八步骤评估: one row per adviser, day and step. */
export const stepEvaluation = entity({
  name: "step_evaluation",
  title: "展厅八步骤评估",
  grain: "one row per adviser, day and step",
  key: ["employee_id", "day", "step"],
  rules: ["P13-30"],
  columns: {
    employee_id: { type: "text", title: "员工工号", required: true, references: "employee.employee_id" },
    day: { type: "date", title: "评估日期", required: true },
    step: { type: "integer", title: "步骤", required: true },
    score: { type: "number", title: "得分", required: true },
    evaluator_id: { type: "text", title: "评估人工号", references: "employee.employee_id" },
  },
});
