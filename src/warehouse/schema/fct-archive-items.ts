import { mart } from "./mart.ts";

export const fctArchiveItems = mart({
  name: "fct_archive_items",
  grain: "one row per inspected package and paper that the policy in force on the delivery day requires",
  key: ["package_id", "item_code"],
  columns: {
    package_id: "text",
    item_code: "text",
    delivery_id: "text",
    kind: "text",
    store_id: "text",
    department_id: "text?",
    team_id: "text?",
    employee_id: "text?",
    inspected_on: "date",
    is_inspection_type: "boolean",
    /** Present, conforming and correctly signed. */
    is_valid: "boolean",
    is_present: "boolean",
    /** What the archivist says of a present paper, apart from its signatures. */
    is_conforming: "boolean",
    has_correct_customer_signature: "boolean",
    has_correct_staff_signature: "boolean",
  },
});
