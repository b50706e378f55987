/** Columns → XLSX: real numbers, percentages and months with their formats, the header frozen and filtered. */
import type { SheetColumn } from "./chart-sheet.ts";
import { escapeXml } from "./escape-xml.ts";
import { storeZip } from "./store-zip.ts";

export interface WorkbookSpec {
  readonly columns: readonly SheetColumn[];
  /** Lines of the second sheet: what the figures are and from when. */
  readonly about: readonly (readonly [name: string, text: string])[];
}

/** Same data, same bytes. */
export function workbook({ columns, about }: WorkbookSpec): Uint8Array<ArrayBuffer> {
  const formats = [...new Set(columns.map(formatOf))];
  const styleOf = (column: SheetColumn) => 2 + formats.indexOf(formatOf(column));
  const notes = `${cols([14, 60])}<sheetData>${about
    .map(([name, text], i) => row(i + 1, [textCell(name, 1), textCell(text)]))
    .join("")}</sheetData>`;
  return storeZip([
    { name: "[Content_Types].xml", text: contentTypes },
    { name: "_rels/.rels", text: packageRelations },
    { name: "xl/workbook.xml", text: book(columns) },
    { name: "xl/_rels/workbook.xml.rels", text: bookRelations },
    { name: "xl/styles.xml", text: styles(formats) },
    { name: "xl/worksheets/sheet1.xml", text: sheet(data(columns, styleOf)) },
    { name: "xl/worksheets/sheet2.xml", text: sheet(notes) },
  ]);
}

function formatOf({ kind, unit, decimals }: SheetColumn): string {
  if (kind !== "number") return kind === "month" ? "yyyy-mm" : "General";
  const places = decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
  return unit === "%" ? `0${places}%` : `#,##0${places}`;
}

function data(columns: readonly SheetColumn[], styleOf: (column: SheetColumn) => number): string {
  const count = columns[0]?.cells.length ?? 0;
  const rows = [
    row(
      1,
      columns.map(({ head }) => textCell(head, 1)),
    ),
  ];
  for (let i = 0; i < count; i++)
    rows.push(
      row(
        i + 2,
        columns.map((column) => cell(column, i, styleOf(column))),
      ),
    );
  const range = `A1:${letter(columns.length - 1)}${count + 1}`;
  const frozen = `<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
  const widths = columns.map((column) => widthOf([column.head, ...column.cells.map(String)]));
  return `${frozen}${cols(widths)}<sheetData>${rows.join("")}</sheetData><autoFilter ref="${range}"/>`;
}

function cell({ kind, cells }: SheetColumn, i: number, style: number): string {
  const value = cells[i] ?? null;
  if (value === null || value === "") return "<c/>";
  if (typeof value === "string" && kind === "text") return textCell(value, style);
  return `<c s="${style}"><v>${typeof value === "string" ? monthSerial(value) : value}</v></c>`;
}

/** Days from the epoch of spreadsheets to the first of `2026-03`. */
function monthSerial(month: string): number {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return Date.UTC(year, number - 1, 1) / 86_400_000 + 25_569;
}

const row = (number: number, cells: readonly string[]): string => `<row r="${number}">${cells.join("")}</row>`;

const textCell = (text: string, style = 0): string =>
  `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;

const letter = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : letter(Math.floor(index / 26) - 1) + letter(index % 26);

/** Han characters take two places. */
const widthOf = (texts: readonly string[]): number =>
  Math.min(40, 4 + Math.max(...texts.map((text) => text.replace(/[⺀-￿]/g, "xx").length)));

const cols = (widths: readonly number[]): string =>
  `<cols>${widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`).join("")}</cols>`;

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const schemas = "http://schemas.openxmlformats.org";
const main = `xmlns="${schemas}/spreadsheetml/2006/main"`;
const relation = `${schemas}/officeDocument/2006/relationships`;
const mime = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const sheet = (inside: string): string => `${head}<worksheet ${main}>${inside}</worksheet>`;

const contentTypes = `${head}<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${mime}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${mime}.styles+xml"/>${[1, 2].map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${mime}.worksheet+xml"/>`).join("")}</Types>`;

const relations = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${head}<Relationships xmlns="${schemas}/package/2006/relationships">${targets.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${relation}/${type}" Target="${target}"/>`).join("")}</Relationships>`;

const packageRelations = relations([["officeDocument", "xl/workbook.xml"]]);
const bookRelations = relations([
  ["worksheet", "worksheets/sheet1.xml"],
  ["worksheet", "worksheets/sheet2.xml"],
  ["styles", "styles.xml"],
]);

function book(columns: readonly SheetColumn[]): string {
  const end = `$${letter(columns.length - 1)}$${(columns[0]?.cells.length ?? 0) + 1}`;
  return `${head}<workbook ${main} xmlns:r="${relation}"><sheets><sheet name="数据" sheetId="1" r:id="rId1"/><sheet name="说明" sheetId="2" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">数据!$A$1:${end}</definedName></definedNames></workbook>`;
}

/** Style 0 is plain, 1 a heading, 2 and up the formats in order. */
function styles(formats: readonly string[]): string {
  const numbers = formats.map((format, i) => `<numFmt numFmtId="${164 + i}" formatCode="${format}"/>`).join("");
  const uses = formats.map(
    (_, i) => `<xf numFmtId="${164 + i}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
  const heading = '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>';
  const font = '<sz val="11"/><name val="Microsoft YaHei"/><family val="2"/>';
  return `${head}<styleSheet ${main}><numFmts count="${formats.length}">${numbers}</numFmts><fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1">${plain}</cellStyleXfs><cellXfs count="${formats.length + 2}">${plain}${heading}${uses.join("")}</cellXfs></styleSheet>`;
}
