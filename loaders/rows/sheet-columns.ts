/** Where each canonical column of a sheet comes from; a column that must be there and is not stops the load. */
import type { SourceMapping } from "../../src/project/project-schema.ts";
import type { Header } from "../headers/find-header.ts";
import { missingHeaders } from "../mapping/mapped-sheet.ts";
import type { Source } from "../source.ts";

/** A wide sheet has a column per item and none that names the item. */
export function isWide(source: Source, header: Header): boolean {
  return source.wide !== undefined && !header.columns.has(source.wide.column);
}

/** `received_at "受理时间"`, for every column that the sheet must have and has not. */
export function missingColumns(
  source: Source,
  header: Header,
  mapping: Pick<SourceMapping, "columns" | "constants" | "where">,
): string[] {
  const wide = isWide(source, header) ? source.wide : undefined;
  const supplied = new Set(wide === undefined ? [] : [wide.column, ...wide.supplies]);
  const required = Object.entries(source.entity.columns).flatMap(([name, { title, required }]) => {
    const isMapped = name in mapping.columns || name in mapping.constants;
    const isGiven = isMapped || supplied.has(name) || source.columns[name]?.default !== undefined;
    return required && !isGiven && !header.columns.has(name) ? [`${name} ${JSON.stringify(title)}`] : [];
  });
  if (wide !== undefined && header.items.size === 0)
    required.push(`${wide.column} ${JSON.stringify(source.entity.columns[wide.column]?.title)}`);
  return [...required, ...missingHeaders(header, mapping)];
}
