/** Rows of the registers beside the daily business: how files and customers are kept. */
import type { Day, Minute } from "../days.ts";

export interface ProcessingRow {
  readonly package_id: string;
  readonly file_id: string;
  readonly checked_on: Day;
  readonly isGiven: boolean;
  readonly isReceived: boolean;
  readonly scanned_on: Day | null;
  readonly shelved_on: Day | null;
  readonly e_record_on: Day | null;
}

export interface CheckRow {
  readonly inspection_id: string;
  readonly store_id: string;
  readonly done_on: Day;
  readonly scope: "full" | "spot";
  readonly inspector_id: string;
  readonly files_checked: number;
  readonly defects: number;
}

export interface GrantRow {
  readonly grant_id: string;
  readonly employee_id: string;
  readonly department_id: string;
  readonly granted_by: string;
  readonly valid_from: Day;
}

export interface ViewRow {
  readonly request_id: string;
  readonly store_id: string;
  readonly viewer_id: string | null;
  readonly file_department_id: string;
  readonly isClassified: boolean;
  readonly requested_at: Minute;
  readonly isStamped: boolean;
  readonly hasLetter: boolean;
  readonly isApproved: boolean;
  readonly decided_at: Minute;
  readonly customer_service_approved_at: Minute | null;
  readonly department_manager_approved_at: Minute | null;
  readonly general_manager_approved_at: Minute | null;
  readonly viewed_at: Minute | null;
}

/** What the customer's card says besides who he is. */
export interface RegistrationRow {
  readonly filed_on: Day | null;
  readonly updated_on: Day | null;
  readonly owner_id: string | null;
  readonly address: string | null;
  readonly contact: string | null;
  readonly kind: string | null;
  readonly unit: string | null;
  readonly website: string | null;
  readonly credit: string | null;
  readonly employer: string | null;
  readonly position: string | null;
  readonly hasOwnCard: boolean | null;
  readonly isClassified: boolean;
  readonly isOutOfTown: boolean;
  readonly keeper_id: string | null;
}

export interface ChangeRow {
  readonly change_id: string;
  readonly customer_id: string;
  readonly employee_id: string;
  readonly kind: "contact" | "address" | "category" | "transaction" | "visit";
  readonly occurred_on: Day;
  readonly reported_on: Day | null;
  readonly to_category: "general" | "key" | null;
}

export interface AssignmentRow {
  readonly customer_id: string;
  readonly employee_id: string;
  readonly valid_from: Day;
  readonly valid_to: Day | null;
  readonly notified_on: Day | null;
}

export interface ClaimRow {
  readonly claim_id: string;
  readonly employee_id: string;
  readonly customer_id: string | null;
  readonly kind: "entertainment" | "travel" | "gift";
  readonly applied_on: Day | null;
  readonly spent_on: Day;
  readonly amount_fen: number;
  readonly decision: "paid" | "refused";
}

export interface ReminderRow {
  readonly customer_id: string;
  readonly employee_id: string;
  readonly reminded_on: Day;
}

export interface HeadRow {
  readonly department_id: string;
  readonly employee_id: string;
  readonly valid_from: Day;
}
