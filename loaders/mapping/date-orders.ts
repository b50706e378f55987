/** Which order of day, month and year the days of a column are written in: proved by all of them, or to be asked. */
import type { RawCell } from "../source.ts";
import { type DateOrder, instantSeconds } from "../values/instant.ts";
import { cellText } from "../values/text.ts";
import { DAY_SECONDS, formatDay } from "../values/wall-time.ts";

const ORDERS: readonly DateOrder[] = ["ymd", "dmy", "mdy"];

export interface OrderedDays {
  /** Days that read only under an order. */
  readonly days: number;
  /** Orders under which all of them are days. */
  readonly fitting: readonly DateOrder[];
  /** One of them that the fitting orders read differently, else the first. */
  readonly example: string;
}

/** Undefined when every day reads by itself. What is no day under any order is left to the quarantine. */
export function orderedDays(cells: readonly RawCell[]): OrderedDays | undefined {
  const open = cells.filter(
    (cell) => instantSeconds(cell) === undefined && ORDERS.some((order) => instantSeconds(cell, order) !== undefined),
  );
  if (open.length === 0) return undefined;
  const fitting = ORDERS.filter((order) => open.every((cell) => instantSeconds(cell, order) !== undefined));
  const telling = open.find((cell) => new Set(fitting.map((order) => instantSeconds(cell, order))).size > 1);
  return { days: open.length, fitting, example: cellText(telling ?? open[0] ?? null) };
}

/** `2016-10-20 (dmy) or 2020-10-16 (ymd)` */
export const readings = ({ example, fitting }: OrderedDays): string =>
  fitting.map((order) => `${dayUnder(example, order)} (${order})`).join(" or ");

/** `YYYY-MM-DD`. */
export const dayUnder = (text: string, order: DateOrder): string =>
  formatDay(Math.floor((instantSeconds(text, order) ?? Number.NaN) / DAY_SECONDS));
