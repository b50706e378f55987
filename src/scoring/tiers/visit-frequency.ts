/** Customers visited as often as their grade asks, in the last period that is over (P08-06, P08-07, P14-17). */
import { Temporal } from "temporal-polyfill";
import { groupBy } from "../group-by.ts";
import { type GradeEvent, gradeInForce } from "./grade-in-force.ts";

export interface VisitedCustomer {
  readonly customer: string;
  readonly is_out_of_town: boolean;
  readonly grades: readonly GradeEvent[];
}

export interface CustomerVisit {
  readonly customer: string;
  readonly on: string;
}

export interface FrequencyRules {
  /** Months within which one visit is due, by grade, best first. */
  readonly months: ReadonlyMap<string, number>;
  /** Months that are enough for a customer from elsewhere, where its grade asks for more visits. */
  readonly outOfTownMonths: number;
  readonly reviewEnd: string;
}

export interface FrequencyRow {
  readonly grade: string;
  readonly months: number;
  /** First and last day of the period that is judged. */
  readonly start: string;
  readonly end: string;
  /** Customers that had the grade on both days. */
  readonly due: number;
  readonly visited: number;
  /** Null when nobody was due. */
  readonly share: number | null;
  /** Customers that were due and not visited. */
  readonly missed: readonly string[];
}

interface Request {
  readonly customers: readonly VisitedCustomer[];
  readonly visits: readonly CustomerVisit[];
  readonly asOf: string;
  readonly rules: FrequencyRules;
}

export function visitFrequency({ customers, visits, asOf, rules }: Request): FrequencyRow[] {
  const daysOf = groupBy(visits, ({ customer }) => customer);
  const heldWhole = ({ grades }: VisitedCustomer, grade: string, { start, end }: Span) =>
    [start, end].every((day) => gradeInForce(grades, day, rules.reviewEnd)?.grade === grade);
  return [...rules.months].map(([grade, months]) => {
    const judged = customers
      .map((customer) => ({ customer, span: lastWholePeriod(asOf, monthsFor(customer, months, rules)) }))
      .filter(({ customer, span }) => heldWhole(customer, grade, span));
    const missed = judged
      .filter(({ customer, span }) => !(daysOf.get(customer.customer) ?? []).some(({ on }) => isWithin(on, span)))
      .map(({ customer }) => customer.customer)
      .sort();
    const visited = judged.length - missed.length;
    const share = judged.length === 0 ? null : visited / judged.length;
    return { grade, months, ...lastWholePeriod(asOf, months), due: judged.length, visited, share, missed };
  });
}

const monthsFor = ({ is_out_of_town }: VisitedCustomer, months: number, { outOfTownMonths }: FrequencyRules): number =>
  is_out_of_town ? Math.max(months, outOfTownMonths) : months;

interface Span {
  readonly start: string;
  readonly end: string;
}

const isWithin = (day: string, { start, end }: Span): boolean => start <= day && day <= end;

/** The last period of n months, counted from January (V-13), that is over at the end of the day. */
export function lastWholePeriod(asOf: string, months: number): Span {
  const next = Temporal.PlainDate.from(asOf).add({ days: 1 });
  const running = next.with({ month: 1 + Math.floor((next.month - 1) / months) * months, day: 1 });
  return { start: running.subtract({ months }).toString(), end: running.subtract({ days: 1 }).toString() };
}
