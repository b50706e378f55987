/** How the customers of a store moved between computed grades and the states of those without one. */
import { type Migration, type Move, migration } from "./migration.ts";
import type { TierRow } from "./tier-row.ts";
import type { StoreTiers } from "./tiers.ts";

/** Customers without a computed grade: still new, without business or data in the windows, or without any order yet. */
export const ungraded = ["暂定", "不评分", "尚无交易"] as const;
const BELOW = "未达";

/** From the rows of an earlier day to those of the later one; every customer of the later day moves once. */
export function gradeMigration(earlier: readonly TierRow[], { rows, rules }: StoreTiers): Migration {
  const before = new Map(earlier.map((row) => [row.customer, stateOf(row)]));
  const moves = rows.map((row): Move => ({ from: before.get(row.customer) ?? "尚无交易", to: stateOf(row) }));
  const known = rules.classes.map(({ name }) => name);
  const grades = [...known, ...outdated(moves, known)];
  return migration(moves, grades, ungraded);
}

/** Grades that only the earlier day's rules had, or none reached. */
const outdated = (moves: readonly Move[], known: readonly string[]): string[] =>
  [...new Set(moves.flatMap(({ from, to }) => [from, to]))]
    .filter((state) => !known.includes(state) && !ungraded.some((each) => each === state))
    .sort();

function stateOf({ rank, grade, first_cooperation_on, provisional }: TierRow): string {
  if (rank !== null) return grade ?? BELOW;
  if (first_cooperation_on === null) return "尚无交易";
  return provisional ? "暂定" : "不评分";
}
