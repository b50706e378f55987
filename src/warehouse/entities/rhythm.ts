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
  grade_change: { column: "changed_on", cadence: "none" },
  service_time: { column: "served_on", cadence: "none" },
};
