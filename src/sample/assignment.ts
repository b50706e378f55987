/** One row of the personnel list: an employee in one place from a day on. */
import type { Day } from "./days.ts";

export type Role =
  | "sales_advisor"
  | "service_advisor"
  | "archivist"
  | "team_leader"
  | "sales_manager"
  | "service_manager"
  | "key_account"
  | "customer_relations"
  | "general_manager"
  | "other";

export interface Assignment {
  readonly employee_id: string;
  readonly valid_from: Day;
  readonly name: string;
  readonly store_id: string;
  readonly department_id: string;
  readonly team_id: string | null;
  readonly role: Role;
  readonly hired_on: Day;
  readonly probation_end: Day | null;
  readonly mentor_id: string | null;
  readonly left_on: Day | null;
  /** First day in another place; null while this is the last one. Not a column of the list. */
  readonly until: Day | null;
}

export const isTrainee = (person: Assignment, day: Day): boolean =>
  person.probation_end !== null && day <= person.probation_end;

/** Works in this place on a day. */
export const isActive = (person: Assignment, day: Day): boolean =>
  person.valid_from <= day &&
  (person.until === null || day < person.until) &&
  (person.left_on === null || day <= person.left_on);
