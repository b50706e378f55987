import { mart } from "./mart.ts";

export const fctTestDrives = mart({
  name: "fct_test_drives",
  grain: "one row per test drive; employee_id is the seller credited",
  key: ["test_drive_id"],
  columns: {
    test_drive_id: "text",
    party_id: "text",
    store_id: "text",
    department_id: "text?",
    team_id: "text?",
    employee_id: "text?",
    driver_id: "text",
    is_trainee: "boolean",
    driven_on: "date",
  },
});
