import { mart } from "./mart.ts";

export const fctFindings = mart({
  name: "fct_findings",
  grain: "one row per question and record that it is asked of",
  key: ["question_id", "subject_id"],
  columns: {
    /** What is asked, e.g. `delivery.contact_verified`. */
    question_id: "text",
    subject_id: "text",
    store_id: "text",
    department_id: "text?",
    team_id: "text?",
    employee_id: "text?",
    /** Day whose period the answer belongs to. */
    happened_on: "date",
    /** How many things the rule asks of the record: 1 for a yes or no, 4 for a set of four papers. */
    asked: "integer",
    /** How many of them are as the rule asks, never more than asked. */
    met: "integer",
    /** What was measured on the way, in the question's own unit: minutes, days, fen. */
    measured: "number?",
  },
});
