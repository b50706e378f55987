/** A mapping applied to one sheet whose header is known: which lines count, and where mapped columns come from. */
import type { SourceMapping } from "../../src/project/project-schema.ts";
import type { ColumnPlace, Header } from "../headers/find-header.ts";
import { headerName } from "../headers/header-key.ts";
import type { RawRow } from "../source.ts";
import { compileOperand } from "./compile-expression.ts";
import type { LookupTables } from "./lookup-table.ts";
import { referencedBy } from "./references.ts";
import { type CellOf, rowFilter } from "./row-filter.ts";

export interface MappedColumn {
  readonly cellOf: CellOf;
  /** Power of ten of money, from the first header that names a unit. */
  readonly power: number;
}

export interface MappedSheet {
  /** Columns that an expression gives, by canonical name. */
  readonly columns: ReadonlyMap<string, MappedColumn>;
  readonly keeps: (row: RawRow) => boolean;
}

/** Whether every line is a row and every column a cell of it, so that nothing needs computing. */
export const isPlain = ({ columns, where, distinct }: Pick<SourceMapping, "columns" | "where" | "distinct">): boolean =>
  !distinct && Object.keys(where).length === 0 && Object.values(columns).every((each) => typeof each === "string");

export const placeOf = ({ places }: Header, header: string): ColumnPlace | undefined =>
  places.get(headerName(header).full);

/** Every header that the mapping speaks of must stand in the sheet. */
export function mappedSheet(
  header: Header,
  mapping: Pick<SourceMapping, "columns" | "where" | "date_order">,
  lookups: LookupTables,
): MappedSheet {
  const cellAt = (name: string): CellOf => {
    const index = placeOf(header, name)?.index;
    return index === undefined ? () => null : (row) => row.cells[index] ?? null;
  };
  const context = { cellAt, order: mapping.date_order, lookups };
  const columns = Object.entries(mapping.columns).flatMap(([name, operand]) => {
    if (typeof operand === "string") return [];
    const powers = referencedBy(operand).map((each) => placeOf(header, each)?.power ?? 0);
    return [[name, { cellOf: compileOperand(operand, context), power: powers.find(Boolean) ?? 0 }] as const];
  });
  return { columns: new Map(columns), keeps: rowFilter(mapping.where, cellAt) };
}

/** The header with every column that the mapping names by a header, also where two columns share one. */
export function mappedHeader(header: Header, { columns }: Pick<SourceMapping, "columns">): Header {
  const named = Object.entries(columns).flatMap(([name, operand]) => {
    const place = typeof operand === "string" && !header.items.has(name) ? placeOf(header, operand) : undefined;
    return place === undefined ? [] : [[name, place] as const];
  });
  return { ...header, columns: new Map([...header.columns, ...named]) };
}

/** What the mapping speaks of and the sheet has not, as `signed_at "签单日"` or `where "状态"`. */
export function missingHeaders(header: Header, { columns, where }: Pick<SourceMapping, "columns" | "where">): string[] {
  const isAbsent = (name: string) => placeOf(header, name) === undefined;
  const told = (what: string) => (name: string) => `${what} ${JSON.stringify(name)}`;
  return [
    ...Object.entries(columns).flatMap(([column, operand]) => referencedBy(operand).filter(isAbsent).map(told(column))),
    ...Object.keys(where).filter(isAbsent).map(told("where")),
  ];
}
