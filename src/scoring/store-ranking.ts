/** The ranking of one store: people, their counts and obstacles, and the rows that follow. */
import type { Period } from "../calendar/periods.ts";
import type { FunnelCounts } from "./funnel.ts";
import type { FunnelLookup } from "./funnel-values.ts";
import { rankAdvisers } from "./rank-advisers.ts";
import type { Adviser } from "./ranking-input.ts";
import { type Assignment, rankingObstacles, type Span } from "./ranking-obstacles.ts";
import type { Credit } from "./ranking-people.ts";
import type { RankingRow } from "./ranking-row.ts";
import { earlierPeriods, type RankingRules } from "./ranking-rules.ts";
import { rankingConclusion } from "./ranking-verdict.ts";

/** The ranking of one store. */
export interface Ranking {
  readonly period: string;
  readonly store: string;
  /** The whole store, people who are not ranked included. */
  readonly total: FunnelCounts;
  readonly rows: readonly RankingRow[];
  /** The outcome in one Chinese sentence. */
  readonly conclusion: string;
}

/** What is known of a period, of one store or of many. */
export interface PeriodFacts {
  readonly funnel: FunnelLookup;
  /** People with metric values in a store, sorted. */
  readonly active: (store: string) => readonly string[];
  readonly assignments: readonly Assignment[];
  readonly credits: readonly Credit[];
  /** Cars sold, by `store/employee`. */
  readonly units: ReadonlyMap<string, number>;
}

export interface StorePeriod {
  readonly store: string;
  readonly period: Period;
  readonly months: readonly Period[];
  readonly span: Span;
  readonly rules: RankingRules;
  readonly facts: PeriodFacts;
}

export function storeRanking({ store, period, months, span, rules, facts }: StorePeriod): Ranking {
  const own = facts.assignments.filter(({ store_id }) => store_id === store);
  const credits = facts.credits.filter(({ store_id }) => store_id === store);
  const people = peopleOf({ own, credits, rules, active: facts.active(store) });
  const countsOf = (employee: string | null) => ({
    counts: facts.funnel(store, employee, period.id),
    months: months.map((month) => facts.funnel(store, employee, month.id)),
    earlier: earlierPeriods(period, rules).map(({ id }) => facts.funnel(store, employee, id)),
  });
  const advisers = people.map((employee): Adviser => {
    const assignments = own.filter(({ employee_id }) => employee_id === employee);
    return {
      employee,
      credited_from: credits.filter((each) => each.employee_id === employee).map(({ trainee_id }) => trainee_id),
      ...countsOf(employee),
      units: facts.units.get(`${store}/${employee}`) ?? 0,
      obstacles: rankingObstacles(assignments, span, rules),
    };
  });
  const total = countsOf(null);
  const rows = rankAdvisers({ period: period.id, store, advisers, total, rules });
  return { period: period.id, store, total: total.counts, rows, conclusion: rankingConclusion(rows) };
}

interface People {
  readonly own: readonly Assignment[];
  readonly credits: readonly Credit[];
  readonly rules: RankingRules;
  readonly active: readonly string[];
}

/** Everybody with a ranked post or with counts; a trainee whose counts stand with the mentor has no row of his own. */
function peopleOf({ own, credits, rules, active }: People): string[] {
  const trainees = new Set(credits.map(({ trainee_id }) => trainee_id));
  const posts = own.filter(({ role }) => rules.roles.includes(role)).map(({ employee_id }) => employee_id);
  const idle = posts.filter((employee) => !trainees.has(employee));
  return [...new Set([...active, ...idle])].sort();
}
