/** 展厅八步骤评估: one line per adviser, day and step. */
import { stepEvaluation } from "../../src/warehouse/entities/step-evaluation.ts";
import { source } from "../source.ts";
import { score } from "../values/numbers.ts";

export const stepEvaluations = source({
  id: "step_evaluations",
  title: "展厅八步骤评估",
  entity: stepEvaluation,
  columns: {
    employee_id: { headers: ["工号", "销售顾问工号", "销售顾问"] },
    day: { headers: ["考评日期"] },
    step: { headers: ["步骤序号", "第几步", "步骤号"] },
    score: { headers: ["评分", "分数", "考评得分"], convert: score },
    evaluator_id: { headers: ["评估人", "组长工号", "考评人工号"] },
  },
  checks: [],
});
