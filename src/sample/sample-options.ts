/** What the user asks for, turned into days. */
import { UsageError } from "../errors.ts";
import { type Day, dayOfMinute, type Minute, monthStart } from "./days.ts";
import { Random } from "./random.ts";

export interface SampleOptions {
  readonly stores: number;
  readonly months: number;
  readonly seed: number;
  /** Project folder to write; files of the same name are replaced. */
  readonly out: string;
  /** Last month of data, `2026-09` when absent. */
  readonly lastMonth?: string;
}

/** The sample that comes with the product, `data/sample`. */
export const committedSample = { stores: 3, months: 24, seed: 20_261, lastMonth: "2026-09" } as const;

/** The span of the sample; nothing in it happens after `last`. */
export interface Span {
  readonly stores: number;
  readonly months: number;
  readonly firstMonth: string;
  readonly first: Day;
  readonly last: Day;
  readonly random: Random;
}

/** The holiday calendar begins here. */
const EARLIEST = "2019-01";

/** Throws UsageError when a number or the month is out of reach. */
export function spanOf(options: SampleOptions): Span {
  const lastMonth = options.lastMonth ?? committedSample.lastMonth;
  if (!/^20\d\d-(0[1-9]|1[0-2])$/.test(lastMonth))
    throw new UsageError(`invalid last month: ${JSON.stringify(lastMonth)}`);
  for (const [name, value] of [
    ["stores", options.stores],
    ["months", options.months],
  ] as const) {
    if (!Number.isInteger(value) || value < 1) throw new UsageError(`invalid ${name}: ${value}`);
  }
  if (!Number.isInteger(options.seed)) throw new UsageError(`invalid seed: ${options.seed}`);
  const first = monthStart(lastMonth, 1 - options.months);
  if (first < monthStart(EARLIEST))
    throw new UsageError(`invalid months: ${options.months} (data may begin in ${EARLIEST})`);
  return {
    stores: options.stores,
    months: options.months,
    firstMonth: monthAfter(lastMonth, 1 - options.months),
    first,
    last: monthStart(lastMonth, 1) - 1,
    random: new Random(String(options.seed)),
  };
}

export function monthAfter(month: string, n: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + n;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}

/** `2026-03` of every month of the span. */
export const monthsOf = (span: Span): string[] =>
  Array.from({ length: span.months }, (_, n) => monthAfter(span.firstMonth, n));

/** The instant when it has happened by the end of the span, else null. */
export const seen = (span: Span, instant: Minute | null): Minute | null =>
  instant !== null && dayOfMinute(instant) <= span.last ? instant : null;

export const seenDay = (span: Span, day: Day | null): Day | null => (day !== null && day <= span.last ? day : null);
