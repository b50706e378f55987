/** Lines that are neither data nor an error: blank lines, totals and signatures, a header printed again. */
import type { RawCell, RawRow } from "../source.ts";
import { isBlank } from "../values/blank.ts";
import { trimmed, wordKey } from "../values/plain-text.ts";
import { cellText } from "../values/text.ts";

const TOTAL =
  /^(?:本页|本日|本周|本月|本季|本季度|本年|全年|全店|全部)?(?:合计|总计|小计|共计|累计|汇总)(?::?\(.*\)|:)?$/;
/** 制表人：王五 at the foot of a list. */
const SIGNATURE = /^(?:制表|填表|审核|打印|导出)(?:人|员|日期|时间)?:/;
/** A total stands at the left edge, at most behind an empty or counting cell. */
const TOTAL_CELLS = 3;

export const isEmptyRow = (row: RawRow): boolean =>
  row.cells.every((cell) => cell === null || cell === "" || isEmpty(cell));
const isEmpty = (cell: RawCell): boolean => typeof cell === "string" && trimmed(cell) === "";

/** 合计, 总计, 小计 … in the first filled cell, or a signature at the very left. */
export function isFooterRow(row: RawRow): boolean {
  const [left] = row.cells;
  if (typeof left === "string" && SIGNATURE.test(wordKey(left))) return true;
  const first = row.cells.slice(0, TOTAL_CELLS).find((cell) => !isBlank(cell));
  return typeof first === "string" && TOTAL.test(wordKey(first));
}

/** SQL that holds at least for the footer lines among lines whose cells are varchar columns, named in their order. */
export const mayBeFooterSql = (cells: readonly string[]): string =>
  [
    ...cells.slice(0, TOTAL_CELLS).map((cell) => holdsSql(cell, ["计", "汇"])),
    ...cells.slice(0, 1).map((cell) => holdsSql(cell, ["制", "填", "审", "打", "导"])),
  ].join(" or ");

const holdsSql = (cell: string, signs: readonly string[]) =>
  `coalesce(${signs.map((sign) => `contains(${cell}, '${sign}')`).join(" or ")}, false)`;

/** A cell of a header, as headers are compared. */
export const labelText = (cell: RawCell): string => trimmed(cellText(cell)).replace(/\s+/g, " ");

/** The header line again, as programs print it at the top of each page. */
export function isRepeatedHeader(row: RawRow, labels: readonly string[]): boolean {
  return labels.every((label, index) => label === labelText(row.cells[index] ?? null));
}
