/** How one canonical column is read from a cell, as source and project say. */
import type { SourceMapping } from "../../src/project/project-schema.ts";
import type { CanonicalValue, RawCell, Source } from "../source.ts";
import { isBlank } from "../values/blank.ts";
import { codeSpellings } from "../values/code.ts";
import { type Converted, refuse, value } from "../values/converted.ts";
import { type ConverterSettings, converterOf } from "../values/converter-of.ts";
import { wordKey } from "../values/plain-text.ts";
import { cellText, isSpreadsheetError } from "../values/text.ts";

/** Null for an empty cell. */
export type CellReader = (cell: RawCell | undefined) => Converted;

export type ReaderSettings = Pick<ConverterSettings, "salt" | "power"> & {
  readonly mapping: Pick<SourceMapping, "codes" | "date_order">;
};

/** Names things: `_id` and `_no` columns, keys and references. */
function isIdentifier(source: Source, name: string): boolean {
  const references = source.entity.columns[name]?.references;
  return /_(?:id|no)$/.test(name) || source.entity.key.includes(name) || references !== undefined;
}

/** Key of `codes` for every value that has no line of its own. */
const ANY_OTHER = "*";

/** The project's own words come first, then blanks, then the column's converter. */
export function cellReader(source: Source, name: string, { mapping, salt, power }: ReaderSettings): CellReader {
  const column = source.entity.columns[name];
  const own = source.columns[name];
  if (column === undefined || own === undefined) throw new Error(`unknown column: ${source.id}.${name}`);
  const settings = { order: mapping.date_order, salt, power, isIdentifier: isIdentifier(source, name) };
  const convert = converterOf(column, own, settings);
  const translations = new Map(Object.entries(mapping.codes[name] ?? {}).map(([word, code]) => [wordKey(word), code]));
  const anyOther = translations.get(ANY_OTHER);
  const answersNo = column.type === "boolean" || codeSpellings(column.codes ?? [], own.words).has("无");
  const whenBlank: CanonicalValue = own.default ?? (column.type === "presence" ? false : null);
  return (cell) => {
    const translated = translations.size === 0 ? undefined : translations.get(wordKey(cellText(cell ?? null)));
    const given = translated ?? cell ?? null;
    if (isBlank(given, { words: !answersNo })) return value(whenBlank);
    if (translated === undefined && anyOther !== undefined) return convert(anyOther);
    return isSpreadsheetError(given) ? refuse("a value, not the error of a formula") : convert(given);
  };
}
