/** Who is shown but not ranked, whatever the numbers: trainees, leavers, people of other posts or mostly absent. */
import { daysBetween } from "../calendar/day-number.ts";
import { percentText } from "../policy/number-text.ts";
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
  return presenceObstacle(posts, span, rules.minPresence);
}

const outOfPost = "岗位不在排名范围内，不参加排名。";

function presenceObstacle(posts: readonly Assignment[], span: Span, minimum: number): string[] {
  const all = daysBetween(span.start, span.end) + 1;
  const present = posts.reduce((sum, post) => sum + daysInside(post, span), 0);
  if (present >= minimum * all) return [];
  return [`期间 ${all} 天中在岗 ${present} 天，不足 ${percentText(minimum)}，不参加排名。`];
}

function daysInside(post: Assignment, span: Span): number {
  const from = [post.valid_from, post.hired_on, span.start].reduce((a, b) => (a > b ? a : b));
  const to = [post.valid_to, post.left_on ?? span.end, span.end].reduce((a, b) => (a < b ? a : b));
  return Math.max(0, daysBetween(from, to) + 1);
}
