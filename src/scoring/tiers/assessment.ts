/** When a customer's grade stops being provisional, and since when its formal assessment is overdue (P14-09). */
import { Temporal } from "temporal-polyfill";
import { daysBetween } from "../../calendar/day-number.ts";

/** First day of the formal assessment: the corresponding day n months later, or that month's last day. */
export function assessableFrom(firstCooperationOn: string, months: number): string {
  return Temporal.PlainDate.from(firstCooperationOn).add({ months }).toString();
}

/** Less than the full period of cooperation up to and including `asOf`. */
export function isProvisional(firstCooperationOn: string, asOf: string, months: number): boolean {
  return asOf < assessableFrom(firstCooperationOn, months);
}

export interface ReviewedCustomer {
  readonly first_cooperation_on: string | null;
  /** Day of the latest formal grade. */
  readonly graded_on: string | null;
}

/** Days since the formal assessment became due; null when it is not due, or was made by `asOf`. */
export function assessmentOverdueDays(customer: ReviewedCustomer, asOf: string, months: number): number | null {
  const { first_cooperation_on: first, graded_on: graded } = customer;
  if (first === null || isProvisional(first, asOf, months)) return null;
  if (graded !== null && graded <= asOf) return null;
  return daysBetween(assessableFrom(first, months), asOf);
}
