/** Real XLSX files for tests. */
import { type Cell, type CellValue, type MergeRange, writeXlsx } from "hucre";

export interface SheetContent {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** `A1:B1` style is not needed: rows and columns from 0, both ends inside. */
  readonly merges?: readonly [startRow: number, startCol: number, endRow: number, endCol: number][];
  /** `row,column` → formula with the value it had when the file was saved. */
  readonly formulas?: Readonly<Record<string, { readonly formula: string; readonly value: CellValue }>>;
  readonly hidden?: boolean;
}

export function workbook(...sheets: readonly SheetContent[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ name, rows, merges = [], formulas = {}, hidden = false }) => ({
      name,
      hidden,
      rows: rows.map((row) => [...row]),
      merges: merges.map(
        ([startRow, startCol, endRow, endCol]): MergeRange => ({ startRow, startCol, endRow, endCol }),
      ),
      cells: new Map(
        Object.entries(formulas).map(([at, { formula, value }]): [string, Partial<Cell>] => [
          at,
          { formula, formulaResult: value, value },
        ]),
      ),
    })),
  });
}
