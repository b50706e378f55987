/** Violations that the marts show: missed deadlines and defective archives that the policy has a penalty for. */
import type { Kysely } from "kysely";
import type { Policy } from "../policy/policy.ts";
import type { Warehouse } from "../warehouse/schema/index.ts";
import { archiveDefects } from "./archive-defects.ts";
import { withoutDoublePunishment } from "./exclusive-penalties.ts";
import type { Violation } from "./penalty-row.ts";
import { lateness } from "./violations.ts";

export interface ViolationSource {
  readonly db: Kysely<Warehouse>;
  readonly policy: Policy;
  readonly asOf: string;
}

/** Everything that had arisen by the as-of day, for people the policy can charge. */
export async function violationsIn({ db, policy, asOf }: ViolationSource): Promise<Violation[]> {
  const found = [...(await missedDeadlines(db)), ...(await defectiveItems(db))];
  const punishable = found.filter(
    ({ penalty, arose_on, store }) =>
      arose_on <= asOf && policy.find("penalties", penalty, arose_on, store) !== undefined,
  );
  return withoutDoublePunishment(punishable, policy);
}

async function missedDeadlines(db: Kysely<Warehouse>): Promise<Violation[]> {
  const rows = await db
    .selectFrom("fct_deadlines")
    .select(["deadline_id", "subject_id", "store_id", "employee_id", "due_at"])
    .where("is_due", "=", true)
    .where("is_met", "=", false)
    .where("employee_id", "is not", null)
    .orderBy("deadline_id")
    .orderBy("subject_id")
    .execute();
  return rows.flatMap(({ employee_id, ...row }) => (employee_id === null ? [] : [lateness({ ...row, employee_id })]));
}

async function defectiveItems(db: Kysely<Warehouse>): Promise<Violation[]> {
  const rows = await db
    .selectFrom("fct_archive_items")
    .select(["delivery_id", "store_id", "employee_id", "kind", "inspected_on", "is_inspection_type"])
    .select(["is_present", "is_conforming", "has_correct_customer_signature", "has_correct_staff_signature"])
    .where("is_valid", "=", false)
    .where("employee_id", "is not", null)
    .orderBy("delivery_id")
    .orderBy("item_code")
    .execute();
  return archiveDefects(
    rows.flatMap(({ employee_id, ...row }) => (employee_id === null ? [] : [{ ...row, employee_id }])),
  );
}
