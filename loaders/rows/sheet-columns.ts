/** Where each canonical column of a sheet comes from; a column that must be there and is not stops the load. */
import type { SourceMapping } from "../../src/project/project-schema.ts";
import type { Header } from "../headers/find-header.ts";
import type { Source } from "../source.ts";

/** A wide sheet has a column per item and none that names the item. */
export function isWide(source: Source, header: Header): boolean {
  return source.wide !== undefined && !header.columns.has(source.wide.column);
}

/** `received_at "受理时间"`, for every column that the sheet must have and has not. */
export function missingColumns(
  source: Source,
  header: Header,
  mapping: Pick<SourceMapping, "columns" | "constants">,
): string[] {
  const wide = isWide(source, header) ? source.wide : undefined;
  const supplied = new Set(wide === undefined ? [] : [wide.column, ...wide.supplies]);
  const required = Object.entries(source.entity.columns).flatMap(([name, { title, required }]) => {
    const isGiven = supplied.has(name) || name in mapping.constants || source.columns[name]?.default !== undefined;
    return required && !isGiven && !header.columns.has(name)
      ? [`${name} ${JSON.stringify(mapping.columns[name] ?? title)}`]
      : [];
  });
  const promised = Object.entries(mapping.columns).flatMap(([name, title]) => {
    const isKnown = header.columns.has(name) || header.items.has(name);
    return isKnown || source.entity.columns[name]?.required ? [] : [`${name} ${JSON.stringify(title)}`];
  });
  if (wide !== undefined && header.items.size === 0)
    required.push(`${wide.column} ${JSON.stringify(source.entity.columns[wide.column]?.title)}`);
  return [...required, ...promised];
}
