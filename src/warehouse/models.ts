/** The SQL models, one file each: staging over raw rows, intermediate steps, marts. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { entities } from "./entities/index.ts";
import { marts } from "./schema/index.ts";
import type { Mart } from "./schema/mart.ts";

export type Layer = "staging" | "intermediate" | "marts";

/** Intermediate steps → the mart before which they are defined, because it or a later one reads them. */
const intermediate: Readonly<Record<string, readonly string[]>> = {
  dim_customer: ["int_assignments", "int_counted_cars", "int_order_milestones"],
  fct_deliveries: ["int_first_packages"],
  fct_complaints: ["int_complaint_repeats", "int_complaint_reasons"],
  fct_showroom_visits: ["int_credited_sellers"],
  fct_visits: ["int_visit_matches", "int_first_plans", "int_duty_months"],
  fct_deadlines: [
    "int_report_periods",
    "int_deadlines_archives",
    "int_deadlines_complaints",
    "int_deadlines_visits",
    "int_deadlines_papers",
    "int_deadlines_records",
    "int_deadlines_contacts",
    "int_card_orders",
    "int_card_holdings",
    "int_card_follow_ups",
    "int_card_turns",
    "int_deadlines_cards",
    "int_duty_days",
    "int_deadlines_sales",
    "int_deadlines_leavers",
    "int_deadlines_customers",
    "int_deadlines_rectification",
    "int_deadlines_reports",
    "int_deadline_subjects",
    "int_deadlines_due",
    "int_card_ends",
    "int_deadlines_lapsed",
  ],
  fct_cards: ["int_card_duplicates"],
  fct_waits: ["int_grade_spans", "int_complaint_steps", "int_visit_promises"],
  fct_findings: [
    "int_findings_deliveries",
    "int_findings_cards",
    "int_findings_test_drives",
    "int_findings_duty",
    "int_outreach_days",
    "int_findings_fieldwork",
    "int_findings_orders",
    "int_findings_pick_ups",
    "int_findings_marketing",
    "int_findings_vehicles",
    "int_findings_probation",
    "int_findings_processing",
    "int_findings_files",
    "int_findings_checks",
    "int_findings_loans",
    "int_view_requests",
    "int_views",
    "int_findings_views",
    "int_findings_heads",
    "int_complaint_recurrences",
    "int_findings_complaints",
    "int_findings_reports",
    "int_findings_reporting",
    "int_findings_complaint_parties",
    "int_findings_handling",
    "int_findings_contacts",
    "int_findings_surveys",
    "int_findings_claims",
    "int_findings_receptions",
    "int_findings_visits",
    "int_findings_promises",
    "int_visit_periods",
    "int_findings_frequency",
    "int_findings_grading",
    "int_findings_grades",
    "int_findings_privileges",
    "int_findings_relations",
    "int_findings_trade",
    "int_findings_expenses",
    "int_visit_scores",
    "int_findings_care",
    "int_customer_cards",
    "int_findings_customers",
    "int_findings_keepers",
    "int_findings_registration",
    "int_findings_updates",
    "int_findings_losses",
  ],
};

/** Steps that several models read: computed once, as tables; the others are views. */
const shared: ReadonlySet<string> = new Set([
  "int_assignments",
  "int_order_milestones",
  "int_credited_sellers",
  "int_complaint_repeats",
  "int_visit_matches",
  "int_report_periods",
  "int_views",
  "int_grade_spans",
  "int_complaint_steps",
  "int_card_orders",
  "int_card_holdings",
  "int_card_follow_ups",
  "int_card_turns",
  "int_card_ends",
  "int_card_duplicates",
  "int_duty_days",
  "int_outreach_days",
  "int_deadlines_due",
  "int_customer_cards",
]);

export interface Model {
  readonly layer: Layer;
  readonly name: string;
  readonly kind: "view" | "table";
  /** What a mart promises; other models promise nothing. */
  readonly mart?: Mart;
}

/** Every model in the order in which it is built. */
export const models: readonly Model[] = [
  ...entities
    .filter(({ name }) => name !== "calendar_exception")
    .map(({ name }): Model => ({ layer: "staging", name: `stg_${name}`, kind: "view" })),
  ...marts.flatMap((mart): Model[] => [
    ...(intermediate[mart.name] ?? []).map(
      (name): Model => ({ layer: "intermediate", name, kind: shared.has(name) ? "table" : "view" }),
    ),
    { layer: "marts", name: mart.name, kind: "table", mart },
  ]),
];

/** The text of a model: one query. */
export function modelSql({ layer, name }: Model): string {
  return readFileSync(fileURLToPath(new URL(`./${layer}/${name}.sql`, import.meta.url)), "utf8").trimEnd();
}
