import { mart } from "./mart.ts";

export const fctStepScores = mart({
  name: "fct_step_scores",
  grain: "one row per adviser, day and showroom step evaluated",
  key: ["employee_id", "happened_on", "step"],
  columns: {
    employee_id: "text",
    happened_on: "date",
    step: "integer",
    store_id: "text",
    department_id: "text?",
    team_id: "text?",
    score: "number",
  },
});
