/** Lines that are neither data nor an error: blank lines, totals, a header printed again. */
import type { RawCell, RawRow } from "../source.ts";
import { isBlank } from "../values/blank.ts";
import { trimmed, wordKey } from "../values/plain-text.ts";
import { cellText } from "../values/text.ts";

const TOTAL =
  /^(?:本页|本日|本周|本月|本季|本季度|本年|全年|全店|全部)?(?:合计|总计|小计|共计|累计|汇总)(?::?\(.*\)|:)?$/;
/** A total stands at the left edge, at most behind an empty or counting cell. */
const TOTAL_CELLS = 3;

export const isEmptyRow = (row: RawRow): boolean =>
  row.cells.every((cell) => cell === null || cell === "" || isEmpty(cell));
const isEmpty = (cell: RawCell): boolean => typeof cell === "string" && trimmed(cell) === "";

/** 合计, 总计, 小计 … in the first filled cell. */
export function isTotalRow(row: RawRow): boolean {
  const first = row.cells.slice(0, TOTAL_CELLS).find((cell) => !isBlank(cell));
  return typeof first === "string" && TOTAL.test(wordKey(first));
}

/** SQL that holds at least for the total lines among lines whose cells are varchar columns, named in their order. */
export const mayBeTotalSql = (cells: readonly string[]): string =>
  cells
    .slice(0, TOTAL_CELLS)
    .map((cell) => `coalesce(contains(${cell}, '计') or contains(${cell}, '汇'), false)`)
    .join(" or ");

/** A cell of a header, as headers are compared. */
export const labelText = (cell: RawCell): string => trimmed(cellText(cell)).replace(/\s+/g, " ");

/** The header line again, as programs print it at the top of each page. */
export function isRepeatedHeader(row: RawRow, labels: readonly string[]): boolean {
  return labels.every((label, index) => label === labelText(row.cells[index] ?? null));
}
