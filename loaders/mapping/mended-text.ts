/** Expressions that mend a cell: zeros that a spreadsheet took away, signs that are written another way. */
import { halfWidth } from "../values/plain-text.ts";
import { cellText } from "../values/text.ts";
import type { CellOf } from "./row-filter.ts";

/** Only whole numbers lose zeros. */
export const padded =
  (cellOf: CellOf, to: number): CellOf =>
  (row) => {
    const cell = cellOf(row);
    const digits = halfWidth(cellText(cell)).replace(/\.0+$/, "");
    return /^\d+$/.test(digits) ? digits.padStart(to, "0") : cell;
  };

/** Days and numbers of a workbook are no text to replace in. */
export function replaced(cellOf: CellOf, texts: Readonly<Record<string, string>>): CellOf {
  const pairs = Object.entries(texts).map(([from, to]) => [halfWidth(from) || from, to] as const);
  return (row) => {
    const cell = cellOf(row);
    if (typeof cell !== "string") return cell;
    return pairs.reduce((text, [from, to]) => text.replaceAll(from, () => to), halfWidth(cell)).trim() || null;
  };
}
