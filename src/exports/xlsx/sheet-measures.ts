/** Widths of columns and heights of rows, in the units of Excel: letters and points. Chinese letters are two wide. */
import type { SheetHead, SheetRow } from "./sheet-model.ts";

/** Row of the header: caption and footer line stand above it. */
export const HEADER = 2;

const WIDEST = 46;
const LINE = 16;

/** A header may wrap into two lines, cells of words at the widest; numbers never. */
export function widthOf({ text, isPart = false }: SheetHead, texts: readonly string[]): number {
  if (isPart) return 8;
  const longest = Math.max(0, ...texts.map(lettersOf));
  return Math.min(WIDEST, Math.max(9, Math.ceil(lettersOf(text) / 2) + 3, longest + 2));
}

/** Programs differ in whether they fit rows to wrapped text, so each row says its height. */
export function heights(
  heads: readonly SheetHead[],
  rows: readonly SheetRow[],
  widths: readonly number[],
): Map<number, { height: number }> {
  const linesOf = (texts: readonly string[]) =>
    Math.max(1, ...texts.map((text, i) => Math.ceil((lettersOf(text) + 1) / ((widths[i] ?? WIDEST) - 1))));
  const header = linesOf(heads.map(({ text }) => text));
  const body = rows.map(({ cells }) => linesOf(cells.map(({ text }) => text)));
  return new Map([header, ...body].map((lines, i) => [HEADER + i, { height: lines * LINE + 2 }]));
}

const lettersOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + (letter > "\u2E80" ? 2 : 1), 0);
