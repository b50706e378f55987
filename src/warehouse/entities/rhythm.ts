/** When the records of an entity happen, and how often an export of them is expected unless guanlan.yaml says otherwise. */
import type { Cadence } from "../../project/cadence.ts";
import type { EntityName } from "./index.ts";

export interface Rhythm {
  /** Date or timestamp that places a record in a month. */
  readonly column: string;
  readonly cadence: Cadence;
}

/** Entities without an entry are master data or parts of another entity's records. */
export const rhythms: { readonly [E in EntityName]?: Rhythm } = {
  delivery: { column: "delivered_at", cadence: "month" },
  archive_package: { column: "handed_over_on", cadence: "month" },
  archive_loan: { column: "borrowed_at", cadence: "month" },
  complaint: { column: "received_at", cadence: "month" },
  major_alert: { column: "sent_at", cadence: "none" },
  visit_plan: { column: "submitted_at", cadence: "month" },
  visit_plan_item: { column: "planned_on", cadence: "month" },
  visit: { column: "visited_on", cadence: "month" },
  visit_report: { column: "submitted_at", cadence: "month" },
  showroom_visit: { column: "arrived_at", cadence: "month" },
  test_drive: { column: "started_at", cadence: "month" },
  sales_order: { column: "signed_at", cadence: "month" },
  receivable: { column: "due_on", cadence: "month" },
  potential_assessment: { column: "assessed_on", cadence: "year" },
  customer_grade: { column: "decided_on", cadence: "year" },
  report_run: { column: "submitted_at", cadence: "month" },
  report_request: { column: "requested_at", cadence: "none" },
  report_amendment: { column: "published_at", cadence: "none" },
  performance_sheet: { column: "submitted_at", cadence: "month" },
  grade_change: { column: "changed_on", cadence: "none" },
  investigation_report: { column: "sent_at", cadence: "none" },
  customer_contact: { column: "contacted_at", cadence: "none" },
  survey_answer: { column: "asked_on", cadence: "none" },
  corrective_action: { column: "opened_on", cadence: "none" },
  customer_filing: { column: "filed_on", cadence: "none" },
  customer_privilege: { column: "granted_on", cadence: "none" },
  order_review: { column: "decided_on", cadence: "none" },
  reception: { column: "received_on", cadence: "none" },
  insurance_claim: { column: "reported_at", cadence: "none" },
  service_time: { column: "served_on", cadence: "none" },
};
