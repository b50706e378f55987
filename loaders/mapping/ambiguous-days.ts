/** Days of a sheet that read in several ways while its mapping names no order. */
import type { SourceMapping } from "../../src/project/project-schema.ts";
import type { OpenSheet } from "../loading/open-sheets.ts";
import type { RawCell, Source } from "../source.ts";
import { isBlank } from "../values/blank.ts";
import { orderedDays, readings } from "./date-orders.ts";

/** Lines that are looked at. */
const SAMPLED_ROWS = 2000;

/** `ambiguous signed_at: "20-10-16" is 2016-10-20 (dmy) or 2020-10-16 (ymd); set date_order`. Reads rows of the sheet. */
export async function ambiguousDays(
  source: Source,
  { date_order: order }: SourceMapping,
  open: OpenSheet,
): Promise<string[]> {
  if (order !== undefined) return [];
  const columns = Object.entries(source.entity.columns).flatMap(([name, { type }]) => {
    const index = open.header.columns.get(name)?.index;
    const cellOf = open.mapped.columns.get(name)?.cellOf;
    if ((type !== "date" && type !== "timestamp") || (index === undefined && cellOf === undefined)) return [];
    return [{ name, cellOf, index: index ?? 0, cells: [] as RawCell[] }];
  });
  let rows = 0;
  for await (const row of open.rows) {
    if (columns.length === 0 || rows++ === SAMPLED_ROWS) break;
    if (!open.mapped.keeps(row)) continue;
    for (const { cellOf, index, cells } of columns) {
      const cell = cellOf?.(row) ?? row.cells[index] ?? null;
      if (!isBlank(cell)) cells.push(cell);
    }
  }
  return columns.flatMap(({ name, cells }) => question(name, cells));
}

function question(name: string, cells: readonly RawCell[]): string[] {
  const found = orderedDays(cells);
  if (found === undefined) return [];
  const { example, fitting, days } = found;
  const shown = `ambiguous ${name}: ${JSON.stringify(example)}`;
  if (fitting.length === 0) return [`${shown}: no order of day, month and year fits all ${days} days`];
  if (fitting.length === 1)
    return [`${shown} is a day under date_order: ${fitting[0]}, which fits all ${days}; set it`];
  return [`${shown} is ${readings(found)}; set date_order`];
}
