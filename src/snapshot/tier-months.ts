/** Customer grades at the end of every month, cut to what a page shows; no names, internal codes only. */
import type { Period } from "../calendar/periods.ts";
import { duckdbSql } from "../metrics/portable.ts";
import { tierFacts } from "../scoring/tiers/tier-facts.ts";
import type { TierFacts, TierRow } from "../scoring/tiers/tier-row.ts";
import { tierRules } from "../scoring/tiers/tier-rules.ts";
import { tiersOf } from "../scoring/tiers/tiers.ts";
import type { Analysis } from "../warehouse/analysis.ts";
import type { AudienceView } from "./snapshot.ts";
import type { GradeShare, TierCustomer, TierMonth, TierStore } from "./tier-month.ts";

/** Rows of a list on a page; the rest is counted. */
const LISTED = 10;

export async function tierMonths(
  analysis: Analysis,
  audience: AudienceView,
  months: readonly Period[],
): Promise<TierMonth[]> {
  const result: TierMonth[] = [];
  for (const { id, end } of months) {
    const asOf = end < analysis.asOf ? end : analysis.asOf;
    result.push(await tierMonth(analysis, { month: id, asOf, audience }));
  }
  return result;
}

interface Wanted {
  readonly month: string;
  readonly asOf: string;
  readonly audience: AudienceView;
}

async function tierMonth(analysis: Analysis, { month, asOf, audience }: Wanted): Promise<TierMonth> {
  const rows = await tiersOf(analysis, asOf);
  const stores = [...new Set(rows.map(({ store }) => store))];
  const facts = await factsByCustomer(analysis, asOf, stores[0]);
  const own = (store: string) => rows.filter((row) => row.store === store);
  return { month, as_of: asOf, stores: stores.map((store) => tierStore(store, own(store), { facts, audience })) };
}

/** Amounts behind the scores; windows are those of the first store. */
async function factsByCustomer({ db, policy }: Analysis, asOf: string, store: string | undefined) {
  if (store === undefined) return new Map<string, TierFacts>();
  const facts = await tierFacts({ db, sql: duckdbSql, asOf, rules: tierRules(policy, asOf, store) });
  return new Map(facts.map((each) => [each.customer, each]));
}

interface Seen {
  readonly facts: ReadonlyMap<string, TierFacts>;
  readonly audience: AudienceView;
}

function tierStore(store: string, rows: readonly TierRow[], { facts, audience }: Seen): TierStore {
  const ranked = rows.filter(({ rank }) => rank !== null);
  const provisional = rows.filter((row) => row.provisional).sort(byOverdue);
  const grades = [...new Set(ranked.map(({ grade }) => grade ?? ""))].sort();
  return {
    store,
    grades: grades.map((grade) =>
      gradeShare(
        grade,
        ranked.filter((row) => (row.grade ?? "") === grade),
        facts,
      ),
    ),
    top: ranked.slice(0, LISTED).map((row) => customerOf(row, audience)),
    provisional: provisional.slice(0, LISTED).map((row) => customerOf(row, audience)),
    provisional_count: provisional.length,
    unscored_count: rows.length - ranked.length - provisional.length,
  };
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
    credit,
    volume,
    profit,
    potential,
    composite,
    assessment_overdue_days,
    reasons,
  };
}
