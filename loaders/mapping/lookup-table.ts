/** Files that a mapping asks for what its own lines do not say, such as the number of an adviser known by name. */
import { join } from "node:path";
import { SourceError } from "../../src/errors.ts";
import type { Lookup } from "../../src/project/expression-schema.ts";
import type { SourceMapping } from "../../src/project/project-schema.ts";
import { readFile } from "../formats/read-file.ts";
import { headerName } from "../headers/header-key.ts";
import type { RawCell, RawRow } from "../source.ts";
import { isBlank } from "../values/blank.ts";
import { wordKey } from "../values/plain-text.ts";
import { cellText } from "../values/text.ts";
import { lookupsOf } from "./references.ts";

/** Word → what the file says of it; the first line of a word counts. */
export type LookupTable = ReadonlyMap<string, RawCell>;
export type LookupTables = ReadonlyMap<string, LookupTable>;

/** Under which a table stands among those of its mapping. */
export const lookupKey = ({ in: file, match, take }: Lookup): string => JSON.stringify([file, match, take]);

/** Throws SourceError when a file cannot be read or has no such columns. */
export async function lookupTables(directory: string, { columns }: Pick<SourceMapping, "columns">) {
  const tables = new Map<string, LookupTable>();
  for (const lookup of lookupsOf(columns)) {
    const key = lookupKey(lookup);
    if (!tables.has(key)) tables.set(key, await readTable(directory, lookup));
  }
  return tables;
}

/** The header is the first line of a sheet that names both columns. */
async function readTable(directory: string, { in: file, match, take }: Lookup): Promise<LookupTable> {
  const table = new Map<string, RawCell>();
  let places: readonly [number, number] | undefined;
  for (const sheet of await readFile(join(directory, file), { label: file, encoding: "auto" })) {
    places = undefined;
    for await (const row of sheet.rows()) {
      if (places === undefined) places = placesOf(row, match, take);
      else learn(table, row.cells[places[0]] ?? null, row.cells[places[1]] ?? null);
    }
    if (places !== undefined) return table;
  }
  throw new SourceError(`missing column: ${JSON.stringify(match)}, ${JSON.stringify(take)} (${file}, lookup)`);
}

function placesOf({ cells }: RawRow, match: string, take: string): readonly [number, number] | undefined {
  const names = cells.map((cell) => headerName(cellText(cell)).full);
  const [from, to] = [names.indexOf(headerName(match).full), names.indexOf(headerName(take).full)];
  return from === -1 || to === -1 ? undefined : [from, to];
}

function learn(table: Map<string, RawCell>, word: RawCell, answer: RawCell): void {
  const key = wordKey(cellText(word));
  if (!isBlank(word) && !table.has(key)) table.set(key, answer);
}
