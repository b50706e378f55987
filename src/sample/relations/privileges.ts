/** What firms are granted and refused, and what finance and the archive do for them. */
import type { Grade, GradeRow } from "../customers/assessments.ts";
import { type Day, dayOf } from "../days.ts";
import { bigPoorPayer } from "../planted-truths.ts";
import { seenDay } from "../sample-options.ts";
import type { StoreContext } from "../store-context.ts";

export interface PrivilegeRow {
  readonly privilege_id: string;
  readonly customer_id: string;
  readonly kind: "discount" | "special_price" | "payment_terms";
  readonly granted_on: Day;
  readonly amount_fen: number | null;
  readonly reviewed_on: Day | null;
}

export interface OrderReviewRow {
  readonly review_id: string;
  readonly customer_id: string;
  readonly kind: "refusal" | "upgrade";
  readonly decided_on: Day;
  readonly approver_level: "sales_director" | "general_manager" | "department_manager";
}

export interface RatingRow {
  readonly customer_id: string;
  readonly cycle: number;
  readonly rated_on: Day | null;
  readonly reconciled_on: Day | null;
}

export interface FilingRow {
  readonly customer_id: string;
  readonly filed_on: Day;
}

const GRANTED = 0.3;
const FILED = 0.9;

/** Some firms every year; the big poor payer gets a discount all the same. */
export function privileges(context: StoreContext, grades: readonly GradeRow[]): PrivilegeRow[] {
  const random = context.random.fork("privileges");
  return grades.flatMap(({ customer_id, cycle }) => {
    const isPoorPayer = customer_id === bigPoorPayer.customer_id;
    const kind = random.weighted({ discount: 60, special_price: 25, payment_terms: 15 });
    const [isGranted, granted_on] = [random.chance(GRANTED), dayOf(cycle, random.int(4, 9), random.int(1, 28))];
    const [amount, reviewed] = [random.int(5, 60) * 10_000, dayOf(cycle + 1, 3, random.int(12, 29))];
    const isReviewed = random.chance(0.85);
    if (!(isGranted || isPoorPayer) || seenDay(context.span, granted_on) === null) return [];
    const own = isPoorPayer ? ("discount" as const) : kind;
    return [
      {
        privilege_id: context.nextId("YH", 4),
        customer_id,
        kind: own,
        granted_on,
        amount_fen: own === "payment_terms" ? null : amount,
        reviewed_on: own === "discount" || !isReviewed ? null : seenDay(context.span, reviewed),
      },
    ];
  });
}

export function orderReviews(context: StoreContext, grades: readonly GradeRow[]): OrderReviewRow[] {
  const random = context.random.fork("order reviews");
  return grades.flatMap(({ customer_id, grade, cycle }) => {
    const [isReviewed, decided_on] = [random.chance(0.12), dayOf(cycle, random.int(4, 9), random.int(1, 28))];
    const approver_level = random.weighted({ sales_director: 70, general_manager: 20, department_manager: 10 });
    if (!isReviewed || seenDay(context.span, decided_on) === null) return [];
    const kind = grade === "A" ? ("refusal" as const) : ("upgrade" as const);
    return [{ review_id: context.nextId("PS", 4), customer_id, kind, decided_on, approver_level }];
  });
}

export function ratings(context: StoreContext, grades: readonly GradeRow[]): RatingRow[] {
  const random = context.random.fork("credit ratings");
  return grades.map(({ customer_id, cycle }) => {
    const [isRated, isReconciled] = [random.chance(0.95), random.chance(0.9)];
    const [rated, reconciled] = [dayOf(cycle, 3, random.int(1, 20)), dayOf(cycle, random.int(6, 12), 25)];
    return {
      customer_id,
      cycle,
      rated_on: isRated ? seenDay(context.span, rated) : null,
      reconciled_on: isReconciled ? seenDay(context.span, reconciled) : null,
    };
  });
}

const filedGrades: readonly Grade[] = ["A", "B"];

/** In the last fortnight of each half-year. */
export function filings(context: StoreContext, grades: readonly GradeRow[]): FilingRow[] {
  const random = context.random.fork("filings");
  return grades
    .filter(({ grade }) => filedGrades.includes(grade))
    .flatMap(({ customer_id, cycle }) =>
      ([6, 12] as const).flatMap((month) => {
        const [isFiled, filed_on] = [random.chance(FILED), dayOf(cycle, month, random.int(15, 30))];
        return isFiled && seenDay(context.span, filed_on) !== null ? [{ customer_id, filed_on }] : [];
      }),
    )
    .sort((a, b) => a.filed_on - b.filed_on || (a.customer_id < b.customer_id ? -1 : 1));
}
