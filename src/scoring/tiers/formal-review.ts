/** The yearly review a day falls in or follows, from the register of grades, and how grades moved since the one before. */
import type { Judged } from "../../metrics/judged.ts";
import { assessableFrom } from "./assessment.ts";
import { type Migration, migration } from "./migration.ts";
import { cycleOn, type ReviewCycle, type ReviewedGrade, reviewCycle } from "./review-cycle.ts";
import type { TierFacts } from "./tier-row.ts";
import type { StoreTiers } from "./tiers.ts";
import type { TiersAt } from "./tiers-at.ts";
import { valueGrades } from "./treatment-rules.ts";

export interface FormalReview extends ReviewCycle {
  /** Formal grades of the cycle before → of this one, of customers with either. */
  readonly migration: Migration;
}

interface Request {
  readonly own: StoreTiers;
  readonly asOf: string;
  readonly at: TiersAt;
}

export async function formalReview(analysis: Judged, { own, asOf, at }: Request): Promise<FormalReview> {
  const { reviewStart, reviewEnd } = own.rules;
  const window = cycleOn(asOf, reviewStart, reviewEnd);
  const judgedOn = window.end < asOf ? window.end : asOf;
  const scored = (await at(judgedOn)).find(({ store }) => store === own.store)?.rows ?? [];
  const computed = new Map(scored.map(({ customer, grade }) => [customer, grade]));
  const proposals = await proposalsOf(analysis, { cycle: window.cycle, asOf });
  const graded = own.facts.filter(({ is_organisation }) => own.rules.graded === "all" || is_organisation);
  const reviewed = graded.map((facts): ReviewedGrade => {
    const decided = decisionOf(facts, window.cycle);
    const { customer, first_cooperation_on: first } = facts;
    return {
      customer,
      assessable_on: first === null ? null : assessableFrom(first, own.rules.assessmentMonths),
      proposed_grade: proposals.get(customer)?.proposed_grade ?? null,
      reviewed_on: proposals.get(customer)?.reviewed_on ?? null,
      grade: decided?.grade ?? null,
      decided_on: decided?.on ?? null,
      is_provisional: decided?.kind === "provisional",
      computed_grade: computed.get(customer) ?? null,
    };
  });
  return { ...reviewCycle(reviewed, window), migration: cycleMigration(own.facts, window.cycle) };
}

const decisionOf = ({ grades }: TierFacts, cycle: number) => grades.find((event) => event.cycle === cycle);

async function proposalsOf({ db }: Judged, { cycle, asOf }: { readonly cycle: number; readonly asOf: string }) {
  const rows = await db
    .selectFrom("fct_grade_proposals")
    .select(["customer_id", "proposed_grade", "proposed_on", "reviewed_on"])
    .where("cycle", "=", cycle)
    .orderBy("customer_id")
    .execute();
  const known = rows.filter(({ proposed_on }) => proposed_on <= asOf);
  return new Map(
    known.map(({ customer_id, proposed_grade, reviewed_on }) => [
      customer_id,
      { proposed_grade, reviewed_on: reviewed_on !== null && reviewed_on <= asOf ? reviewed_on : null },
    ]),
  );
}

const NOT_GRADED = "未评";
const NEW = "暂定";

function cycleMigration(facts: readonly TierFacts[], cycle: number): Migration {
  const stateIn = (each: TierFacts, year: number): string => {
    const decided = decisionOf(each, year);
    if (decided === undefined) return NOT_GRADED;
    return decided.kind === "provisional" ? NEW : decided.grade;
  };
  const moves = facts
    .map((each) => ({ from: stateIn(each, cycle - 1), to: stateIn(each, cycle) }))
    .filter(({ from, to }) => from !== NOT_GRADED || to !== NOT_GRADED);
  return migration(moves, valueGrades, [NEW, NOT_GRADED]);
}
