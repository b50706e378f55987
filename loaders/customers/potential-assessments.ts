/** 潜力评估: one line per customer and assessment. */
import { potentialAssessment } from "../../src/warehouse/entities/potential-assessment.ts";
import { customerId } from "../reference-columns.ts";
import { notNegative } from "../row-checks.ts";
import { source } from "../source.ts";
import { score } from "../values/numbers.ts";

export const potentialAssessments = source({
  id: "potential_assessments",
  title: "潜力评估",
  entity: potentialAssessment,
  columns: {
    customer_id: customerId,
    assessed_on: { headers: ["评估时间", "评定日期", "打分日期", "评分日期"] },
    score: { headers: ["得分", "评分", "潜力评分", "潜力分", "分数", "评估得分", "综合得分"], convert: score },
    assessor_id: { headers: ["评估人", "评估人编号", "评定人", "评定人工号", "打分人", "打分人工号"] },
  },
  checks: [notNegative("score")],
});
