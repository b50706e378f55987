/** The rules that the ranking is compared with, each tuned to name as many equals as the ranking does. */
import type { JudgedPeriod } from "./judge-periods.ts";
import { type JudgedYear, shareOf } from "./simulated-years.ts";

/** Chance that a rule names a person in a period of a given place in the year. */
export type NamingRule = (period: JudgedPeriod, index: number, employee: string) => number;

/** The ranking as it runs. */
export const rankingRule: NamingRule = ({ named }, _, employee) => (named.includes(employee) ? 1 : 0);

/**
 * Names whose upper Wilson bound lies far enough below the store's rate, by itself and in any period. How far is set
 * for each place in the year so that it names somebody in as many periods of equals as the ranking does there.
 */
export function matchedWilson(equals: readonly JudgedYear[]): NamingRule {
  const limits = perIndex(equals, (periods) => {
    const largest = periods.map(({ distances }) => Math.max(0, ...distances.values())).sort((a, b) => b - a);
    const wanted = periods.filter(({ named }) => named.length > 0).length;
    return largest[wanted] ?? Number.POSITIVE_INFINITY;
  });
  return ({ distances }, index, employee) => ((distances.get(employee) ?? 0) > (limits[index] ?? 0) ? 1 : 0);
}

/**
 * Names the last place, most readily who has been there most often in the year; where that alone would name too many
 * or too few, by lot. The lots are drawn so that as many equals are named as by the ranking.
 */
export function matchedLastPlace(equals: readonly JudgedYear[]): NamingRule {
  const chances = perIndex(equals, (periods) => lots(periods));
  return ({ last }, index, employee) => chances[index]?.[last.get(employee) ?? 0] ?? 0;
}

/** Chance of being named by the number of last places so far; the highest numbers first until the share is used up. */
function lots(periods: readonly JudgedPeriod[]): number[] {
  let left = shareOf(periods, ({ named }) => named.length > 0);
  const most = Math.max(...periods.flatMap(({ last }) => [...last.values()]), 0);
  const chances = Array.from({ length: most + 1 }, () => 0);
  for (let times = most; times >= 1; times--) {
    const share = shareOf(periods, ({ last }) => Math.max(...last.values(), 0) === times);
    chances[times] = share === 0 ? 1 : Math.min(1, left / share);
    left = Math.max(0, left - share);
  }
  return chances;
}

function perIndex<T>(years: readonly JudgedYear[], of: (periods: readonly JudgedPeriod[]) => T): T[] {
  return (years[0] ?? []).map((_, index) => of(years.flatMap((year) => year[index] ?? [])));
}
