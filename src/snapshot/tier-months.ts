/** Customer grades at the end of every month, cut to what a page shows; no names, internal codes only. */
import type { Period } from "../calendar/periods.ts";
import { type TierReport, tierReports } from "../scoring/tiers/tier-report.ts";
import type { TierFacts, TierRow } from "../scoring/tiers/tier-row.ts";
import type { StoreTiers } from "../scoring/tiers/tiers.ts";
import { tiersAt } from "../scoring/tiers/tiers-at.ts";
import type { Analysis } from "../warehouse/analysis.ts";
import type { People } from "./people.ts";
import type { AudienceView } from "./snapshot.ts";
import type { GradeShare, TierCustomer, TierMonth, TierStore } from "./tier-month.ts";
import { LISTED, overridesFor, treatmentFor } from "./tier-treatment.ts";

/** Who looks: the audience, and how it sees employees. */
export interface TierReader {
  readonly audience: AudienceView;
  readonly people: People;
}

export async function tierMonths(
  analysis: Analysis,
  reader: TierReader,
  months: readonly Period[],
): Promise<TierMonth[]> {
  const at = tiersAt(analysis);
  const result: TierMonth[] = [];
  for (const { id, end } of months) {
    const asOf = end < analysis.asOf ? end : analysis.asOf;
    const stores = await at(asOf);
    const reports = new Map((await tierReports(analysis, asOf, at)).map((report) => [report.store, report]));
    result.push({
      month: id,
      as_of: asOf,
      stores: stores.flatMap((own) => {
        const report = reports.get(own.store);
        return report === undefined || own.rows.length === 0 ? [] : [tierStore(own, report, reader)];
      }),
    });
  }
  return result;
}

function tierStore({ rows, facts }: StoreTiers, report: TierReport, { audience, people }: TierReader): TierStore {
  const ranked = rows.filter(({ rank }) => rank !== null);
  const provisional = rows.filter((row) => row.provisional);
  const overdue = rows.filter((row) => (row.assessment_overdue_days ?? 0) > 0).sort(byOverdue);
  const listed = (some: readonly TierRow[]) => some.slice(0, LISTED).map((row) => customerOf(row, audience));
  return {
    grades: gradeShares(ranked, new Map(facts.map((each) => [each.customer, each]))),
    top: listed(ranked),
    provisional: listed(provisional),
    provisional_count: provisional.length,
    unscored_count: rows.length - ranked.length - provisional.length,
    overdue: listed(overdue),
    overdue_count: overdue.length,
    overrides: overridesFor(rows, audience, people),
    ...treatmentFor(report, audience),
  };
}

function gradeShares(ranked: readonly TierRow[], facts: ReadonlyMap<string, TierFacts>): GradeShare[] {
  const grades = [...new Set(ranked.map(({ grade }) => grade ?? ""))].sort();
  return grades.map((grade) => {
    const members = ranked.filter((row) => (row.grade ?? "") === grade);
    return gradeShare(grade, members, facts);
  });
}

/** Assessments that are due longest first. */
const byOverdue = (a: TierRow, b: TierRow): number =>
  (b.assessment_overdue_days ?? -1) - (a.assessment_overdue_days ?? -1) || (a.customer < b.customer ? -1 : 1);

function gradeShare(grade: string, rows: readonly TierRow[], facts: ReadonlyMap<string, TierFacts>): GradeShare {
  const sum = (of: (each: TierFacts) => number | null) =>
    rows.reduce((total, { customer }) => {
      const found = facts.get(customer);
      return total + (found === undefined ? 0 : (of(found) ?? 0));
    }, 0);
  return {
    grade: grade === "" ? "未达" : grade,
    customers: rows.length,
    amount_fen: sum((each) => each.amount_fen),
    profit_fen: sum((each) => each.profit_fen),
  };
}

/** Amounts of profit in the reasons are for those who may see names; the others get the scores. */
function customerOf(row: TierRow, { identifiers }: AudienceView): TierCustomer {
  const { customer, rank, grade, formal_grade, credit, volume, profit, potential, composite, assessment_overdue_days } =
    row;
  const reasons = identifiers === "employee_name" ? row.reasons : row.reasons.filter((each) => !/元/.test(each));
  return {
    customer,
    rank,
    grade,
    formal_grade,
    override_grade: row.override?.grade ?? null,
    credit,
    volume,
    profit,
    potential,
    composite,
    assessment_overdue_days,
    reasons,
  };
}
