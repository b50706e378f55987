import { mart } from "./mart.ts";

export const fctPenaltyDecisions = mart({
  name: "fct_penalty_decisions",
  grain: "one row per proposal that a person confirmed or waived",
  key: ["proposal"],
  columns: {
    proposal: "text",
    /** confirmed or waived. */
    decision: "text",
    reason: "text?",
    decided_by: "text",
    decided_on: "date",
    /** Day of the actual punishment, by which the offence then counts (V-14). */
    penalised_on: "date?",
  },
});
