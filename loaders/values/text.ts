/** Free text and identifiers. */
import type { RawCell } from "../source.ts";
import { type Converter, refuse, value } from "./converted.ts";
import { halfWidth, trimmed } from "./plain-text.ts";
import { formatInstant } from "./wall-time.ts";

const SPREADSHEET_ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!)$/;

/** The value that a formula did not find; refused in every column. */
export const isSpreadsheetError = (cell: RawCell) => typeof cell === "string" && SPREADSHEET_ERROR.test(cell.trim());

/** Dates as ISO text, numbers in full digits, `true` and `false`; empty for null. */
export function cellText(cell: RawCell): string {
  if (cell === null) return "";
  if (!(cell instanceof Date)) return String(cell);
  return Number.isNaN(cell.getTime()) ? "" : formatInstant(cell.getTime() / 1000);
}

/** Words as they stand, trimmed. */
export const text: Converter<string> = (cell) => value(trimmed(cellText(cell)));

/** Codes and numbers that name things: half-width, inner blanks single; a number cell must still hold all its digits. */
export const identifier: Converter<string> = (cell) => {
  if (typeof cell === "number" && Math.abs(cell) > Number.MAX_SAFE_INTEGER) {
    return refuse("text: a number cell keeps 15 digits only");
  }
  return value(halfWidth(cellText(cell)).replace(/\s+/g, " "));
};
