/** 满意度调查: one line per questionnaire and aspect; one without an answer has no score. */
import { surveyAnswer } from "../../src/warehouse/entities/survey-answer.ts";
import { customerId, storeId } from "../reference-columns.ts";
import { notBefore } from "../row-checks.ts";
import { type CanonicalRow, type RowCheck, source } from "../source.ts";
import { score } from "../values/numbers.ts";
import { aspectWords } from "./aspect-words.ts";

/** A score is out of a hundred, and only an answered questionnaire has one. */
const scoreOfAnAnswer: RowCheck = Object.assign(
  ({ score: points, answered_on }: CanonicalRow) => {
    if (typeof points !== "number") return undefined;
    if (points < 0 || points > 100) return { column: "score", expected: "0 to 100" };
    // A workbook's 85% is 0.85.
    if (points > 0 && points < 1) return { column: "score", expected: "0 to 100; a share is to be multiplied by 100" };
    return answered_on == null ? { column: "answered_on", expected: "a day for the score" } : undefined;
  },
  { title: "得分在 0 到 100 之间，有得分必有回收日期" },
);

export const surveyAnswers = source({
  id: "survey_answers",
  title: "满意度调查",
  entity: surveyAnswer,
  columns: {
    sheet_id: { headers: ["问卷号", "调查编号", "调查表编号", "答卷编号"] },
    store_id: storeId,
    department_id: { headers: ["被评部门", "部门编号", "评价部门", "业务部门"] },
    customer_id: customerId,
    kind: {
      headers: ["调查类型", "调查种类", "问卷类型", "类别"],
      words: {
        full_survey: ["全面调查", "年度满意度调查", "满意度调查", "年度调查"],
        usage: ["使用情况调查", "产品使用调查", "使用调查"],
        opinion: ["意见征询", "征求意见", "客户意见征询"],
        handling: ["投诉处理满意度", "处理满意度", "投诉回访"],
        return_visit: ["回访满意度", "回访", "售后回访"],
      },
    },
    asked_on: { headers: ["调查日期", "发放日期", "发送日期", "询问日期"] },
    answered_on: { headers: ["答复日期", "回收时间", "填写日期", "回答日期"] },
    aspect: { headers: ["方面", "评价项目", "调查项目", "评价维度"], words: aspectWords },
    score: { headers: ["分数", "评分", "满意度", "满意度得分"], convert: score },
  },
  checks: [notBefore("answered_on", "asked_on"), scoreOfAnAnswer],
});
