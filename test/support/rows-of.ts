/** Collects what a reader streams. */
import type { RawSheet } from "../../loaders/formats/raw-sheet.ts";
import type { RawRow } from "../../loaders/source.ts";

export async function rowsOf(sheet: RawSheet | undefined): Promise<RawRow[]> {
  const rows: RawRow[] = [];
  if (sheet !== undefined) for await (const row of sheet.rows()) rows.push(row);
  return rows;
}
