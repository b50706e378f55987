/** Who is shown but not ranked, whatever the numbers: trainees, leavers, people of other posts or mostly away. */
import { daysBetween } from "../calendar/day-number.ts";
import { percentText } from "../policy/number-text.ts";
import { OPEN_END } from "../policy/profile-schema.ts";
import type { RankingRules } from "./ranking-rules.ts";

/** One assignment of `dim_employee` that touches the period. */
export interface Assignment {
  readonly employee_id: string;
  readonly store_id: string;
  readonly valid_from: string;
  readonly valid_to: string;
  readonly role: string;
  readonly hired_on: string;
  readonly probation_end: string | null;
  readonly left_on: string | null;
}

/** Days of the period that have been seen, both inside. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

/** Chinese sentences; none when the person is ranked. `assignments` are the person's in the store, oldest first. */
export function rankingObstacles(assignments: readonly Assignment[], span: Span, rules: RankingRules): string[] {
  const latest = assignments.at(-1);
  if (latest === undefined) return [outOfPost];
  const { left_on: left, probation_end: probation } = latest;
  if (left !== null && left <= span.end) return [`${left} 离职，不参加排名。`];
  if (probation !== null && probation >= span.end) return [`试用期至 ${probation}，不参加排名。`];
  const posts = assignments.filter(({ role }) => rules.roles.includes(role));
  if (posts.length === 0) return [outOfPost];
  return absenceObstacle(posts, span, rules.maxAbsence);
}

const outOfPost = "岗位不在排名范围内，不参加排名。";

/** Days since the person was hired: who joined late has fewer parties, but was not away. */
function absenceObstacle(posts: readonly Assignment[], span: Span, maximum: number): string[] {
  const all = daysBetween(span.start, span.end) + 1;
  const employed = posts.reduce((days, { hired_on }) => Math.max(days, daysInside(hired_on, OPEN_END, span)), 0);
  const present = posts.reduce((sum, { valid_from, valid_to }) => sum + daysInside(valid_from, valid_to, span), 0);
  const absent = employed - present;
  if (absent <= maximum * all) return [];
  return [`期间 ${all} 天中有 ${absent} 天不在销售岗位，超过 ${percentText(maximum)}，不参加排名。`];
}

function daysInside(from: string, to: string, span: Span): number {
  const first = from > span.start ? from : span.start;
  const last = to < span.end ? to : span.end;
  return Math.max(0, daysBetween(first, last) + 1);
}
