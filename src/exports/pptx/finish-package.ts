/** The library's package made ours: own chart parts and workbooks, Chinese fonts in the theme, no time of making. */
import { strFromU8 } from "fflate";
import { xmlText } from "../clean-text.ts";
import type { PackChart } from "../pack/pack.ts";
import type { PackTheme } from "../pack-theme.ts";
import { pack, unpack } from "../zip-archive.ts";
import { chartWorkbook } from "./chart-workbook.ts";
import { chartXml } from "./chart-xml.ts";

export interface Finish {
  readonly charts: readonly PackChart[];
  readonly theme: PackTheme;
  /** `YYYY-MM-DD`: the date that the file says it was made on. */
  readonly asOf: string;
}

export async function finishPackage(bytes: Uint8Array, { charts, theme, asOf }: Finish): Promise<Uint8Array> {
  const parts = new Map<string, Uint8Array | string>();
  const files = unpack(bytes);
  const renumbered = chartNumbers(files);
  for (const [name, content] of files) {
    if (name.endsWith("/")) continue;
    const isText = /\.(xml|rels)$/.test(name);
    parts.set(renumbered(name), isText ? renumbered(rewrite(strFromU8(content), { theme, asOf })) : content);
  }
  parts.set(TYPES, withoutMissing(String(parts.get(TYPES)), parts));
  for (const [i, { title, native }] of charts.entries()) {
    parts.set(`ppt/charts/chart${i + 1}.xml`, chartXml(title, native, theme));
    parts.set(
      `ppt/embeddings/Microsoft_Excel_Worksheet${i + 1}.xlsx`,
      await chartWorkbook(native, new Date(`${asOf}T00:00:00Z`)),
    );
  }
  return pack(parts);
}

const CHART_PART = /((?:charts\/|charts\/_rels\/)chart|Microsoft_Excel_Worksheet)(\d+)(?=\.xml|\.xlsx)/g;

/** The library counts charts per process; a package counts its own from one. */
function chartNumbers(files: ReadonlyMap<string, unknown>): (text: string) => string {
  const used = [...files.keys()].flatMap((name) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? []);
  const order = used.map(Number).sort((a, b) => a - b);
  return (text) => text.replace(CHART_PART, (_, part: string, n: string) => `${part}${order.indexOf(Number(n)) + 1}`);
}

/** The library gives every slide number the id 25, which the 24th shape of a slide has too. */
const FREE_ID = 9001;

const TYPES = "[Content_Types].xml";

/** The library lists a master for every slide; there is one. */
function withoutMissing(types: string, parts: ReadonlyMap<string, unknown>): string {
  return types.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (override, name: string) =>
    parts.has(name) ? override : "",
  );
}

/** Every text run, table cell and theme gets the East Asian font; the language is Chinese; dates are the as-of date. */
function rewrite(xml: string, { theme, asOf }: Pick<Finish, "theme" | "asOf">): string {
  const eastAsian = xmlText(theme.fonts.eastAsian);
  return xml
    .replace(/<a:ea typeface="[^"]*"/g, `<a:ea typeface="${eastAsian}"`)
    .replaceAll('<p:cNvPr id="25" name="Slide Number', `<p:cNvPr id="${FREE_ID}" name="Slide Number`)
    .replaceAll('lang="en-US"', 'lang="zh-CN"')
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${asOf}T00:00:00Z`)
    .replace(/(<cp:lastModifiedBy>)[^<]*/g, "$1观澜");
}
