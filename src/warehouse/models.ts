/** The SQL models, one file each: staging over raw rows, intermediate steps, marts. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { entities } from "./entities/index.ts";
import { marts } from "./schema/index.ts";
import type { Mart } from "./schema/mart.ts";

export type Layer = "staging" | "intermediate" | "marts";

/** Intermediate steps → the mart before which they are defined, because it or a later one reads them. */
const intermediate: Readonly<Record<string, readonly string[]>> = {
  dim_customer: ["int_assignments", "int_order_milestones"],
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
    "int_deadlines_due",
  ],
  fct_findings: [
    "int_findings_deliveries",
    "int_findings_processing",
    "int_findings_checks",
    "int_findings_loans",
    "int_view_requests",
    "int_views",
    "int_findings_views",
    "int_findings_heads",
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
