/** What the sales manager thinks of firms: potential scores and the yearly grade. */
import { type Day, dayOf, monthStart } from "../days.ts";
import type { Random } from "../random.ts";
import type { StoreContext } from "../store-context.ts";
import type { Organisation } from "./organisations.ts";

export interface PotentialRow {
  readonly customer_id: string;
  readonly assessed_on: Day;
  readonly score: number;
  readonly assessor_id: string;
}

export type Grade = "A" | "B" | "C";

export interface GradeRow {
  readonly customer_id: string;
  readonly cycle: number;
  readonly proposed_grade: Grade;
  readonly proposed_by: string;
  readonly proposed_on: Day;
  /** Null when it was decided without the meeting. */
  readonly reviewed_on: Day | null;
  readonly grade: Grade;
  readonly decided_on: Day;
  readonly is_provisional: boolean;
  /** Of customers of grade A: the day of the plan for their service. */
  readonly plan_on: Day | null;
}

const ASSESSED = 0.85;
const FORMAL_AFTER_DAYS = 184;
const MISSING_GRADE = 0.06;
const LATE_GRADE = 0.08;
const CORRECTED = 0.15;
const REVIEWED = 0.93;
const PLANNED = 0.85;

/** Once a year in May or June, or a month after the first contact. */
export function potentialScores(context: StoreContext, organisations: readonly Organisation[]): PotentialRow[] {
  const random = context.random.fork("potential");
  return organisations.flatMap(({ customer }) => {
    const usual = random.int(35, 90);
    const days = yearsOf(context).map((year) => dayOf(year, 5, 10) + random.int(0, 40));
    const first =
      customer.first_contact_on >= context.span.first ? [customer.first_contact_on + random.int(10, 30)] : [];
    return [...first, ...days.filter((day) => day > customer.first_contact_on + 60)]
      .filter((day) => random.chance(ASSESSED) && day >= context.span.first && day <= context.span.last)
      .map((day) => ({
        customer_id: customer.customer_id,
        assessed_on: day,
        score: Math.min(100, Math.max(0, usual + random.int(-8, 8))),
        assessor_id: context.on(day, "sales_manager")[0]?.employee_id ?? "",
      }));
  });
}

/** Decided in the last week of March; a few late, a few forgotten, the new ones provisional. */
export function grades(context: StoreContext, organisations: readonly Organisation[]): GradeRow[] {
  const random = context.random.fork("grades");
  const proposals = context.random.fork("grade proposals");
  const plans = context.random.fork("grade plans");
  const usual = organisations.map(() => random.weighted({ A: 25, B: 40, C: 35 }));
  return yearsOf(context).flatMap((year) =>
    organisations.flatMap(({ customer }, i) => {
      const [missing, late] = [random.chance(MISSING_GRADE), random.chance(LATE_GRADE)];
      const decided = dayOf(year, 3, 25) + (late ? random.int(9, 40) : random.int(0, 5));
      const isKnown = customer.first_contact_on < monthStart(`${year}-03`);
      const isInSpan = decided >= context.span.first && decided <= context.span.last;
      if (missing || !isKnown || !isInSpan) return [];
      const grade = random.chance(0.8) ? (usual[i] ?? "B") : random.pick(letters);
      return [
        {
          customer_id: customer.customer_id,
          cycle: year,
          ...proposal(context, proposals, { grade, year }),
          grade,
          decided_on: decided,
          is_provisional: decided - customer.first_contact_on < FORMAL_AFTER_DAYS,
          plan_on: grade === "A" && plans.chance(PLANNED) ? dayOf(year, 3, 30) : null,
        },
      ];
    }),
  );
}

const letters = ["A", "B", "C"] as const;

/** The sales manager proposes in the middle of March; the meeting on the 24th corrects some. */
function proposal(context: StoreContext, random: Random, { grade, year }: { grade: Grade; year: number }) {
  const [isCorrected, isReviewed] = [random.chance(CORRECTED), random.chance(REVIEWED)];
  const [other, day] = [random.pick(letters), dayOf(year, 3, 10 + random.int(0, 10))];
  return {
    proposed_grade: isCorrected ? other : grade,
    proposed_by: context.on(day, "sales_manager")[0]?.employee_id ?? "",
    proposed_on: day,
    reviewed_on: isReviewed ? dayOf(year, 3, 24) : null,
  };
}

function yearsOf(context: StoreContext): number[] {
  const years: number[] = [];
  for (let year = 2023; dayOf(year, 1, 1) <= context.span.last; year += 1) years.push(year);
  return years;
}
