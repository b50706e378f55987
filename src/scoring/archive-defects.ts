/** Defective papers of inspected archives as violations (P02-17, P02-20). */
import type { Violation } from "./penalty-row.ts";

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

/** One violation per delivery and article, with the number of papers as its units. */
export function archiveDefects(items: readonly InspectedItem[]): Violation[] {
  const violations = new Map<string, Violation>();
  for (const item of items) {
    for (const penalty of item.kind === "sale" ? saleDefects(item) : serviceDefects(item)) {
      const key = `${item.delivery_id}\n${penalty}`;
      const units = (violations.get(key)?.units ?? 0) + 1;
      violations.set(key, {
        store: item.store_id,
        employee: item.employee_id,
        penalty,
        subject: item.delivery_id,
        arose_on: item.inspected_on,
        units,
      });
    }
  }
  return [...violations.values()];
}

/** Of a sale archive only unsigned inspection papers cost; what is missing lowers the rate alone. */
function saleDefects(item: InspectedItem): string[] {
  const isUnsigned = item.is_inspection_type && item.is_present && !item.has_correct_customer_signature;
  return isUnsigned ? ["archive.sale_customer_signature"] : [];
}

/** A missing paper is one defect, its signatures are not counted again; a present one may lack both. */
function serviceDefects(item: InspectedItem): string[] {
  if (!item.is_present) return ["archive.service_defect"];
  const unsigned = [
    ...(item.has_correct_customer_signature ? [] : ["archive.service_customer_signature"]),
    ...(item.has_correct_staff_signature ? [] : ["archive.service_staff_signature"]),
  ];
  return unsigned.length > 0 || item.is_conforming ? unsigned : ["archive.service_defect"];
}
