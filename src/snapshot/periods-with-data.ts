/** The months and ranking periods that the facts of a project cover. */
import { type Period, periodsBetween } from "../calendar/periods.ts";
import { firstDay } from "../metrics/data-span.ts";
import type { Analysis } from "../warehouse/analysis.ts";

export interface CoveredPeriods {
  /** From the first fact to the as-of date; the last may be unfinished. */
  readonly months: readonly Period[];
  /** Two-month periods that lie within those months and have ended: an unfinished ranking would mislead. */
  readonly rankingPeriods: readonly Period[];
}

export async function periodsWithData({ db, asOf }: Pick<Analysis, "db" | "asOf">): Promise<CoveredPeriods> {
  return coveredPeriods(await firstDay(db, asOf), asOf);
}

export function coveredPeriods(first: string, asOf: string): CoveredPeriods {
  const months = periodsBetween("month", first, asOf);
  const start = months[0]?.start ?? asOf;
  return {
    months,
    rankingPeriods: periodsBetween("two_months", first, asOf).filter((each) => start <= each.start && each.end <= asOf),
  };
}
