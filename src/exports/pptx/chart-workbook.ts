/** The workbook behind a native chart: what opens when the presenter edits the data. */
import { writeXlsx } from "hucre";
import { cleanText } from "../clean-text.ts";
import { chartFormats } from "../number-formats.ts";
import type { NativeChart } from "../pack/pack.ts";
import { SHEET } from "./chart-series.ts";

/** Categories in column A, a series in each column after it; the cells that the chart's caches repeat. */
export function chartWorkbook({ categories, series, unit }: NativeChart, made: Date): Promise<Uint8Array> {
  const head = [null, ...series.map(({ name }) => cleanText(name))];
  const rows = categories.map((name, i) => [
    typeof name === "string" ? cleanText(name) : name,
    ...series.map(({ values }) => values[i] ?? null),
  ]);
  const numbers = series.map(() => ({ width: 18, numFmt: chartFormats[unit] }));
  return writeXlsx({
    sheets: [{ name: SHEET, columns: [{ width: 18 }, ...numbers], rows: [head, ...rows] }],
    properties: { creator: "观澜", created: made, modified: made },
  });
}
