/** Reads a day, with or without a time, from any cell: the shared part of date and timestamp columns. */
import type { RawCell } from "../source.ts";
import { halfWidth } from "./plain-text.ts";
import { parseTimeOfDay } from "./time-of-day.ts";
import { DAY_SECONDS, dayNumber } from "./wall-time.ts";

/** How 05/03/2026 and 20-10-16 are read; without an order such text is refused, never guessed. */
export type DateOrder = "ymd" | "dmy" | "mdy";

/** 1970-01-01 as a spreadsheet counts days. */
const SERIAL_OF_1970 = 25_569;
/** Serial numbers of the years 1990 to 2100: other numbers are no dates. */
const SERIALS = { first: 32_874, last: 73_415 };
const SHANGHAI_OFFSET = 8 * 3600;
/** Two digits of a year from here on belong to the last century. */
const FIRST_SHORT_YEAR = 90;

const DAY =
  /^(?:(\d{4})\s*([-/.年])\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?:\s*[日号]|(?!\d))|(\d{4})(\d{2})(\d{2})(?!\d)|(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d))/;
const WEEKDAY = /^\s*\(?(?:星期|周)[一二三四五六日天]\)?/;
const ZONE = /\s*(?:Z|([+-])(\d{2}):?(\d{2}))$/i;
/** A day in eight digits that a program took for a number. */
const FLOATED = /^(\d{8})\.0$/;
const NUMERIC = /^\d{5}(?:\.\d+)?$/;

/** Local seconds since 1970-01-01 00:00, midnight when only a day is given; undefined when it is neither. */
export function instantSeconds(cell: RawCell, order?: DateOrder): number | undefined {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? undefined : Math.round(cell.getTime() / 1000);
  if (typeof cell === "number") return numberSeconds(cell);
  if (typeof cell !== "string") return undefined;
  const text = halfWidth(cell).replace(FLOATED, "$1");
  return NUMERIC.test(text) ? numberSeconds(Number(text)) : textSeconds(text, order);
}

/** A spreadsheet's day count, or a day written as eight digits. */
function numberSeconds(number: number): number | undefined {
  if (number >= SERIALS.first && number < SERIALS.last + 1) return Math.round((number - SERIAL_OF_1970) * DAY_SECONDS);
  return Number.isInteger(number) ? textSeconds(String(number), "ymd") : undefined;
}

function textSeconds(text: string, order: DateOrder | undefined): number | undefined {
  const match = DAY.exec(text);
  if (match === null) return undefined;
  const day = matchedDay(match, order);
  if (day === undefined) return undefined;
  const rest = text.slice(match[0].length).replace(WEEKDAY, "");
  if (rest.trim() === "") return day * DAY_SECONDS;
  const zone = ZONE.exec(rest);
  const time = parseTimeOfDay(rest.slice(0, zone?.index).replace(/^T/i, "").trim());
  if (time === undefined) return undefined;
  return day * DAY_SECONDS + time + (zone === null ? 0 : SHANGHAI_OFFSET - zoneOffset(zone));
}

function matchedDay(match: RegExpExecArray, order: DateOrder | undefined): number | undefined {
  const [, year, , month, day, compactYear, compactMonth, compactDay, first = "", second = "", last = ""] = match;
  if (year !== undefined) return dayNumber(Number(year), Number(month), Number(day));
  if (compactYear !== undefined) return dayNumber(Number(compactYear), Number(compactMonth), Number(compactDay));
  if (order === undefined) return undefined;
  const [y, m, d] = { ymd: [first, second, last], dmy: [last, second, first], mdy: [last, first, second] }[order];
  return y === undefined || y.length === 1 ? undefined : dayNumber(fullYear(y), Number(m), Number(d));
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year + (year < FIRST_SHORT_YEAR ? 2000 : 1900);
}

function zoneOffset([, sign, hours, minutes]: RegExpExecArray): number {
  if (sign === undefined) return 0;
  const seconds = Number(hours) * 3600 + Number(minutes) * 60;
  return sign === "-" ? -seconds : seconds;
}
