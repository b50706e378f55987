/** Which headers of a file mean which canonical column, by the source contract and the project's mapping. */
import type { SourceMapping } from "../../src/project/project-schema.ts";
import { referencedBy } from "../mapping/references.ts";
import type { Source } from "../source.ts";
import { generalHeaders } from "./general-headers.ts";
import { headerName } from "./header-key.ts";

/** A canonical column, an item of a wide file, or a header of which the mapping speaks in an expression or condition. */
export type HeaderTarget =
  | { readonly column: string; readonly rank: number }
  | { readonly item: string; readonly rank: number }
  | { readonly spoken: string; readonly rank: number };

/** Rank of what the mapping names. */
export const NAMED = -1;

/** Header key → target; a lower rank wins when a file carries a column twice. */
export type KnownHeaders = ReadonlyMap<string, HeaderTarget>;

/** Every spelling a column is known under, best first. */
export function headersOf(source: Source, column: string): string[] {
  const title = source.entity.columns[column]?.title;
  const own = source.columns[column]?.headers ?? [];
  return [...new Set([column, ...(title === undefined ? [] : [title]), ...own, ...(generalHeaders[column] ?? [])])];
}

type Known = Pick<SourceMapping, "columns"> & Partial<Pick<SourceMapping, "where">>;

export function knownHeaders(source: Source, mapping: Known): KnownHeaders {
  const known = new Map<string, HeaderTarget>();
  const learn = (header: string, target: HeaderTarget) => {
    const { full } = headerName(header);
    if (!known.has(full)) known.set(full, target);
  };
  for (const [column, mapped] of Object.entries(mapping.columns)) {
    if (typeof mapped === "string") learn(mapped, targetOf(source, column, NAMED));
  }
  for (const column of Object.keys(source.columns)) {
    if (column in mapping.columns) continue;
    headersOf(source, column).forEach((header, rank) => {
      learn(header, { column, rank });
    });
  }
  for (const [item, headers] of Object.entries(source.wide?.headers ?? {})) {
    if (item in mapping.columns) continue;
    [item, ...headers].forEach((header, rank) => {
      learn(header, { item, rank });
    });
  }
  for (const header of [...Object.values(mapping.columns).flatMap(referencedBy), ...Object.keys(mapping.where ?? {})]) {
    learn(header, { spoken: header, rank: NAMED });
  }
  return known;
}

const targetOf = (source: Source, name: string, rank: number): HeaderTarget =>
  name in source.columns ? { column: name, rank } : { item: name, rank };
