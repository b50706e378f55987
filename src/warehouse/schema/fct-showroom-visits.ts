import { mart } from "./mart.ts";

export const fctShowroomVisits = mart({
  name: "fct_showroom_visits",
  grain: "one row per showroom visit; employee_id is the seller credited (a trainee's visits go to the mentor)",
  key: ["visit_id"],
  columns: {
    visit_id: "text",
    party_id: "text",
    store_id: "text",
    department_id: "text?",
    team_id: "text?",
    employee_id: "text?",
    receiver_id: "text",
    is_trainee: "boolean",
    arrived_on: "date",
    is_first_visit: "boolean",
    has_contact: "boolean",
    channel: "text?",
  },
});
