import { entity } from "./entity.ts";

/** 满意度调查: one row per questionnaire and aspect asked about. */
export const surveyAnswer = entity({
  name: "survey_answer",
  title: "满意度调查",
  grain: "one row per questionnaire and aspect asked about",
  key: ["sheet_id", "aspect"],
  rules: ["P06-07", "P06-09", "P07-18", "P12-15"],
  columns: {
    sheet_id: { type: "text", title: "问卷编号", required: true },
    store_id: { type: "text", title: "门店编号", required: true, references: "store.store_id" },
    department_id: { type: "text", title: "被评部门编号", references: "department.department_id" },
    customer_id: { type: "text", title: "客户编号", references: "customer.customer_id" },
    kind: {
      type: "code",
      title: "调查类别",
      required: true,
      codes: ["full_survey", "usage", "opinion", "handling", "return_visit"],
    },
    asked_on: { type: "date", title: "发出日期", required: true },
    answered_on: { type: "date", title: "回收日期" },
    aspect: {
      type: "code",
      title: "评价方面",
      required: true,
      codes: ["overall", "product", "sales", "service", "delivery", "complaint_handling", "price"],
    },
    score: { type: "number", title: "得分" },
  },
});
