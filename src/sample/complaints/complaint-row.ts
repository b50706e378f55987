/** A complaint as the register has it, and the warnings sent about it. */
import type { Minute } from "../days.ts";
import type { DepartmentKind } from "../planted-truths.ts";

export type Source =
  | "phone"
  | "in_store"
  | "sales_advisor"
  | "cr_specialist"
  | "cr_followup_call"
  | "group_call_centre";
export type Demand = "price_reduction" | "return" | "exchange" | "damages" | "criticism_suggestion";
export type Cause =
  | "product_quality"
  | "repair_quality"
  | "service_attitude"
  | "delivery_delay"
  | "price_dispute"
  | "parts_shortage"
  | "paperwork"
  | "other";
export type Escalation = "none" | "manufacturer" | "blockade" | "disturbance" | "media" | "store_judged";

export interface ComplaintRow {
  readonly complaint_id: string;
  readonly store_id: string;
  readonly department_id: string;
  readonly customer_id: string | null;
  readonly vin: string | null;
  readonly source: Source;
  readonly customer_type: "consumer" | "agent" | "franchisee";
  readonly demand: Demand;
  readonly cause_code: Cause;
  readonly about_employee_id: string | null;
  readonly received_at: Minute;
  readonly complainant: string | null;
  readonly phone: string | null;
  readonly model: string | null;
  readonly plate: string | null;
  readonly content: string;
  readonly opinion: string | null;
  readonly verified_at: Minute | null;
  readonly oms_entered_at: Minute | null;
  readonly validity: "valid" | "customer_cause" | "undecided";
  readonly validity_decided_at: Minute | null;
  readonly is_accepted: boolean | null;
  readonly transferred_at: Minute | null;
  readonly handled_at: Minute | null;
  readonly feedback_at: Minute | null;
  readonly replied_at: Minute | null;
  readonly closed_at: Minute | null;
  readonly escalation: Escalation;
  readonly escalated_at: Minute | null;
  readonly compensation_fen: number | null;
}

export interface AlertRow {
  readonly complaint_id: string;
  readonly recipient:
    | "brand_division"
    | "legal"
    | "vp_operations"
    | "ceo"
    | "manufacturer"
    | "department_head"
    | "general_manager";
  readonly sent_at: Minute;
}

/** Whose business a cause is. */
export const departmentOf: Readonly<Record<Cause, DepartmentKind>> = {
  product_quality: "after_sales",
  repair_quality: "after_sales",
  service_attitude: "after_sales",
  delivery_delay: "sales",
  price_dispute: "sales",
  parts_shortage: "after_sales",
  paperwork: "sales",
  other: "customer_care",
};
