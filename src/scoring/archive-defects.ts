/** Defective papers of inspected archives as offences (P02-17, P02-20). */
import type { Kysely } from "kysely";
import type { Warehouse } from "../warehouse/schema/index.ts";
import type { OffenceFact } from "./offence-fact.ts";

/** A paper of `fct_archive_items`. */
export interface InspectedItem {
  readonly delivery_id: string;
  readonly store_id: string;
  readonly employee_id: string;
  readonly kind: string;
  readonly inspected_on: string;
  readonly is_inspection_type: boolean;
  readonly is_present: boolean;
  readonly is_conforming: boolean;
  readonly has_correct_customer_signature: boolean;
  readonly has_correct_staff_signature: boolean;
}

export async function defectivePapers(db: Kysely<Warehouse>): Promise<OffenceFact[]> {
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

/** One offence per delivery and kind of defect, with the number of papers as its parts. */
export function archiveDefects(items: readonly InspectedItem[]): OffenceFact[] {
  const facts = new Map<string, OffenceFact>();
  for (const item of items) {
    for (const defect of item.kind === "sale" ? saleDefects(item) : serviceDefects(item)) {
      const key = `${item.delivery_id}\n${defect}`;
      facts.set(key, {
        origin: `papers ${item.kind} ${defect}`,
        store: item.store_id,
        employee: item.employee_id,
        subject: item.delivery_id,
        arose_on: item.inspected_on,
        parts: (facts.get(key)?.parts ?? 0) + 1,
        measured: null,
      });
    }
  }
  return [...facts.values()];
}

type Defect = "paper" | "customer_signature" | "staff_signature";

/** Of a sale archive only unsigned inspection papers cost; what is missing lowers the rate alone. */
function saleDefects(item: InspectedItem): Defect[] {
  const isUnsigned = item.is_inspection_type && item.is_present && !item.has_correct_customer_signature;
  return isUnsigned ? ["customer_signature"] : [];
}

/** A missing paper is one defect, its signatures are not counted again; a present one may lack both. */
function serviceDefects(item: InspectedItem): Defect[] {
  if (!item.is_present) return ["paper"];
  const unsigned: Defect[] = [
    ...(item.has_correct_customer_signature ? [] : ["customer_signature" as const]),
    ...(item.has_correct_staff_signature ? [] : ["staff_signature" as const]),
  ];
  return unsigned.length > 0 || item.is_conforming ? unsigned : ["paper"];
}
