/** The SQL models, one file each: staging over raw rows, intermediate steps, marts. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { entities } from "./entities/index.ts";
import { marts } from "./schema/index.ts";
import type { Mart } from "./schema/mart.ts";

export type Layer = "staging" | "intermediate" | "marts";

/** Intermediate views → the mart before which they are defined, because it or a later one reads them. */
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
    "int_deadlines_due",
  ],
};

export interface Model {
  readonly layer: Layer;
  readonly name: string;
  /** What the model's table promises; views promise nothing. */
  readonly mart?: Mart;
}

/** Every model in the order in which it is built. */
export const models: readonly Model[] = [
  ...entities
    .filter(({ name }) => name !== "calendar_exception")
    .map(({ name }) => ({ layer: "staging", name: `stg_${name}` }) as const),
  ...marts.flatMap((mart): Model[] => [
    ...(intermediate[mart.name] ?? []).map((name) => ({ layer: "intermediate", name }) as const),
    { layer: "marts", name: mart.name, mart },
  ]),
];

/** The text of a model: one query. */
export function modelSql({ layer, name }: Model): string {
  return readFileSync(fileURLToPath(new URL(`./${layer}/${name}.sql`, import.meta.url)), "utf8").trimEnd();
}
