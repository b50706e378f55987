/** The ranking of one store: people, their counts and obstacles, the rows that follow, and what explains them. */
import type { Period } from "../calendar/periods.ts";
import type { ChannelFunnel } from "./case-mix.ts";
import type { FunnelCounts } from "./funnel.ts";
import type { FunnelPlot } from "./funnel-plot.ts";
import type { GapBridge } from "./gap-bridge.ts";
import type { PeriodFacts } from "./period-facts.ts";
import { rankAdvisers } from "./rank-advisers.ts";
import { countsOver } from "./ranking-denominator.ts";
import { rankingDetails } from "./ranking-details.ts";
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
  readonly channels: readonly ChannelFunnel[];
  /** Null when nobody is ranked. */
  readonly funnel: FunnelPlot | null;
  /** Probability that somebody is last twice running by luck alone; null when nobody is ranked. */
  readonly last_twice_by_luck: number | null;
  /** From the deals that the targets ask for to those made; null without targets. */
  readonly bridge: Omit<GapBridge, "people"> | null;
}

export interface StorePeriod {
  readonly store: string;
  readonly period: Period;
  readonly months: readonly Period[];
  readonly span: Span;
  readonly rules: RankingRules;
  readonly facts: PeriodFacts;
}

export function storeRanking(request: StorePeriod): Ranking {
  const { store, period, months, span, rules, facts } = request;
  const own = facts.assignments.filter(({ store_id }) => store_id === store);
  const credits = facts.credits.filter(({ store_id }) => store_id === store);
  const people = peopleOf({ own, credits, rules, active: facts.active(store) });
  const over = (employee: string | null, { id }: Period) =>
    countsOver(facts.funnel(store, employee, id), rules.denominator);
  const countsOf = (employee: string | null) => ({
    counts: over(employee, period),
    months: months.map((month) => over(employee, month)),
    earlier: earlierPeriods(period, rules.pooledPeriods).map((each) => over(employee, each)),
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
  return {
    period: period.id,
    store,
    total: total.counts,
    conclusion: rankingConclusion(rows),
    ...rankingDetails({ ...request, advisers, total: total.counts, rows }),
  };
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
