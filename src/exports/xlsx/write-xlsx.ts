/** A pack as an Excel workbook: a cover, one sheet per table, the data of every chart, the definitions. */
import { writeXlsx as write } from "hucre";
import { footerLine } from "../footer-line.ts";
import type { Pack, PackTable } from "../pack/pack.ts";
import type { WriteOptions } from "../pack-format.ts";
import { pack as packZip, unpack } from "../zip-archive.ts";
import { chartSheet } from "./chart-sheet.ts";
import { type SheetModel, sheetOfTable } from "./sheet-model.ts";
import { sheetNames } from "./sheet-names.ts";
import { coverSheet, definitionsSheet } from "./word-sheets.ts";
import { writeSheet } from "./write-sheet.ts";

export async function writeXlsx(pack: Pack, { theme }: Pick<WriteOptions, "theme">): Promise<Uint8Array> {
  const tables = named([...dataSheets(pack), definitionsSheet(pack)]);
  const sheets = [coverSheet(pack, tables), ...tables];
  const made = new Date(`${pack.asOf}T00:00:00Z`);
  const bytes = await write({
    sheets: sheets.map((sheet) => writeSheet(sheet, { theme, line: footerLine(pack) })),
    properties: { title: pack.title, creator: pack.subject, created: made, modified: made },
  });
  return packZip(unpack(bytes));
}

const named = (sheets: readonly SheetModel[]): SheetModel[] => {
  const names = sheetNames(sheets.map(({ name }) => name));
  return sheets.map((sheet, i) => ({ ...sheet, name: names[i] ?? sheet.name }));
};

/** In the order of the sections; tables of one name follow each other in one sheet. */
function dataSheets({ sections }: Pack): SheetModel[] {
  const tables = new Map<string, PackTable>();
  const sheets: (SheetModel | string)[] = [];
  for (const section of sections) {
    const { table } = section;
    const chart = chartSheet(section);
    if (chart !== null) sheets.push(chart);
    if (table === null) continue;
    const known = tables.get(table.name);
    if (known === undefined) sheets.push(table.name);
    tables.set(table.name, known === undefined ? table : { ...known, rows: [...known.rows, ...table.rows] });
  }
  return sheets.flatMap((sheet) => {
    if (typeof sheet !== "string") return [sheet];
    const table = tables.get(sheet);
    return table === undefined ? [] : [sheetOfTable(table)];
  });
}
