/** What a pack of one period needs of all that the data cover: its own months and what its figures are compared with. */
import { type Period, parsePeriod, periodTitle, shiftPeriod } from "../calendar/periods.ts";
import { UsageError } from "../errors.ts";
import { yearBefore } from "./figures.ts";
import type { CoveredPeriods } from "./periods-with-data.ts";

export interface NarrowedPeriods extends CoveredPeriods {
  /** Periods that are no month of the list. */
  readonly compared: readonly Period[];
  /** Months whose customer grades are wanted. */
  readonly graded: readonly Period[];
}

/** A year and the month of the year before. */
const MONTHS = 13;

/** Everything without a focus. Throws UsageError `unknown period: "2031-01" (data for 2024年1月 … 2026年9月)`. */
export function narrowedPeriods(covered: CoveredPeriods, focus: Period | undefined): NarrowedPeriods {
  const { months, rankingPeriods } = covered;
  if (focus === undefined) return { ...covered, compared: [], graded: months };
  const [first, last] = [months.at(0), months.at(-1)];
  if (first === undefined || last === undefined || focus.start < first.start || focus.start > last.end) {
    const range = [first, last].map((each) => (each === undefined ? "—" : periodTitle(each))).join(" … ");
    throw new UsageError(`unknown period: ${JSON.stringify(focus.id)} (data for ${range})`);
  }
  const near = months.filter(({ start }) => start <= focus.end).slice(-MONTHS);
  const known = new Set(near.map(({ id }) => id));
  const others = [focus, shiftPeriod(focus, -1), parsePeriod(yearBefore(focus.id))];
  return {
    months: near,
    rankingPeriods: rankingPeriods.filter(({ id }) => id === focus.id),
    compared: uniqueById(others).filter(({ id, start }) => !known.has(id) && first.start <= start),
    graded: near.slice(-1),
  };
}

const uniqueById = (periods: readonly Period[]): Period[] => [
  ...new Map(periods.map((period) => [period.id, period])).values(),
];
