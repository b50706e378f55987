/** The yearly satisfaction survey, and what was done about weak aspects. */
import type { CustomerRow } from "../customers/customer-row.ts";
import { civil, type Day, dayOf, pad } from "../days.ts";
import { type DepartmentKind, departmentId, unsurveyed } from "../planted-truths.ts";
import { seenDay } from "../sample-options.ts";
import type { StoreContext } from "../store-context.ts";

export type Aspect = "sales" | "service" | "price";

export interface SurveyRow {
  readonly sheet_id: string;
  readonly store_id: string;
  readonly department_id: string;
  readonly customer_id: string;
  readonly asked_on: Day;
  readonly answered_on: Day | null;
  readonly aspect: Aspect;
  readonly score: number | null;
}

export interface ActionRow {
  readonly action_id: string;
  readonly store_id: string;
  readonly department_id: string;
  readonly aspect: Aspect;
  readonly opened_on: Day;
  readonly due_on: Day;
  readonly done_on: Day | null;
}

const SHEETS = 16;
const ANSWERED = 0.7;
/** Mean score of an aspect; the price is what customers like least. */
const usual: Readonly<Record<Aspect, number>> = { sales: 88, service: 84, price: 72 };
const answers: readonly (readonly [Aspect, DepartmentKind])[] = [
  ["sales", "sales"],
  ["service", "after_sales"],
  ["price", "sales"],
];

const yearsOf = (context: StoreContext): number[] => {
  const [first, last] = [civil(context.span.first).year, civil(context.span.last).year];
  return Array.from({ length: last - first + 1 }, (_, n) => first + n);
};

/** In November; the planted store left one year out. */
export function surveys(context: StoreContext, customers: readonly CustomerRow[]): SurveyRow[] {
  const random = context.random.fork("surveys");
  return yearsOf(context).flatMap((year) => {
    const asked_on = dayOf(year, 11, 4);
    const known = customers.filter((each) => each.first_contact_on < asked_on);
    const isLeftOut = context.index === unsurveyed.store && year === unsurveyed.year;
    if (isLeftOut || asked_on < context.span.first || seenDay(context.span, asked_on) === null) return [];
    return Array.from({ length: SHEETS }, (_, n) => {
      const [customer, isAnswered, days] = [random.pick(known), random.chance(ANSWERED), random.int(2, 20)];
      const answered_on = isAnswered ? seenDay(context.span, asked_on + days) : null;
      return answers.map(([aspect, kind]) => ({
        sheet_id: `WJ${context.index}-${year}-${pad(n + 1)}`,
        store_id: context.id,
        department_id: departmentId(context.index, kind),
        customer_id: customer.customer_id,
        asked_on,
        answered_on,
        aspect,
        score: answered_on === null ? null : Math.min(100, usual[aspect] + random.int(-12, 12)),
      }));
    }).flat();
  });
}

/** Opened in January for what the survey found weak; one of two is done late. */
export function correctiveActions(context: StoreContext, rows: readonly SurveyRow[]): ActionRow[] {
  const random = context.random.fork("corrective actions");
  const years = new Set(rows.map((row) => civil(row.asked_on).year));
  return [...years].flatMap((year) =>
    (["price", "service"] as const).flatMap((aspect) => {
      const opened_on = dayOf(year + 1, 1, random.int(8, 20));
      const due_on = opened_on + 45;
      const done_on = due_on + random.int(-20, 15);
      if (seenDay(context.span, opened_on) === null) return [];
      const kind = aspect === "price" ? "sales" : "after_sales";
      return [
        {
          action_id: `ZG${context.index}-${year + 1}-${aspect === "price" ? "1" : "2"}`,
          store_id: context.id,
          department_id: departmentId(context.index, kind),
          aspect,
          opened_on,
          due_on,
          done_on: seenDay(context.span, done_on),
        },
      ];
    }),
  );
}
