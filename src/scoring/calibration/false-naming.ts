/** How often the rules name somebody although all are equally good. */
import { PERIODS } from "../simulation/scenarios.ts";
import { type JudgedYear, shareOf } from "./simulated-years.ts";

export interface FalseNaming {
  readonly advisers: number;
  /** Periods judged. */
  readonly periods: number;
  /** Shares of periods with somebody named by the ranking: of all, of first ones, of those with a year before them. */
  readonly inPeriod: number;
  readonly inFirst: number;
  readonly inLast: number;
  /** Share of years with somebody named at least once. */
  readonly inYear: number;
  /** Of the naive rules: the last place, and the last place for the second time or more within the year. */
  readonly lastInPeriod: number;
  readonly lastAgainInYear: number;
}

export function falseNaming(advisers: number, years: readonly JudgedYear[]): FalseNaming {
  const periods = years.flat();
  const isNamed = (period: JudgedYear[number] | undefined) => (period?.named.length ?? 0) > 0;
  return {
    advisers,
    periods: periods.length,
    inPeriod: shareOf(periods, isNamed),
    inFirst: shareOf(years, (year) => isNamed(year[0])),
    inLast: shareOf(years, (year) => isNamed(year[PERIODS - 1])),
    inYear: shareOf(years, (year) => year.some(isNamed)),
    lastInPeriod: shareOf(periods, ({ last }) => last.size > 0),
    lastAgainInYear: shareOf(years, (year) => year.some(({ last }) => [...last.values()].some((times) => times > 1))),
  };
}
