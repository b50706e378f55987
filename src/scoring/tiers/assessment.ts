/** When a customer's grade stops being provisional, and whether the yearly review was made in its window (P14-04, P14-09). */
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
  /** Day of the formal grade (of the cycle, for a review). */
  readonly graded_on: string | null;
}

/** Days since the formal assessment became due; null when it is not due, or was made by `asOf`. */
export function assessmentOverdueDays(customer: ReviewedCustomer, asOf: string, months: number): number | null {
  const { first_cooperation_on: first, graded_on: graded } = customer;
  if (first === null || isProvisional(first, asOf, months)) return null;
  if (graded !== null && graded <= asOf) return null;
  return daysBetween(assessableFrom(first, months), asOf);
}

export interface ReviewWindow {
  readonly start: string;
  readonly end: string;
  readonly months: number;
}

export interface YearlyReview {
  /** Customers whose six months were over by the window's last day. */
  readonly due: number;
  readonly graded: number;
  /** Null when nobody was due. */
  readonly share: number | null;
}

/** Customers graded in the window of the yearly review, of those due. */
export function yearlyReview(
  customers: readonly ReviewedCustomer[],
  { start, end, months }: ReviewWindow,
): YearlyReview {
  const due = customers.filter(
    ({ first_cooperation_on: first }) => first !== null && !isProvisional(first, end, months),
  );
  const graded = due.filter(({ graded_on: on }) => on !== null && start <= on && on <= end).length;
  return { due: due.length, graded, share: due.length === 0 ? null : graded / due.length };
}
