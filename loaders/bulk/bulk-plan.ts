/** Whether a text file can be read by columns instead of by rows, and where each canonical column comes from then. */
import type { SourceMapping } from "../../src/project/project-schema.ts";
import { sqlType } from "../../src/warehouse/entities/entity.ts";
import type { Header } from "../headers/find-header.ts";
import { isPlain, placeOf } from "../mapping/mapped-sheet.ts";
import { type CellReader, cellReader } from "../rows/column-reader.ts";
import { isWide } from "../rows/sheet-columns.ts";
import type { Source } from "../source.ts";
import { type CanonicalSpelling, canonicalSpelling } from "./canonical-spelling.ts";

export interface BulkColumn {
  readonly name: string;
  readonly sqlType: string;
  readonly isRequired: boolean;
  /** Field of a line; undefined for a column that no field fills. */
  readonly index: number | undefined;
  readonly read: CellReader;
  readonly canonical: CanonicalSpelling | undefined;
}

export interface BulkPlan {
  /** Every column of the entity, in its order. */
  readonly columns: readonly BulkColumn[];
  /** SQL over the canonical columns, null or true for rows that a check may turn away. */
  readonly mayBreach: string;
  /** A cell of the header by which the header printed again is known. */
  readonly label: { readonly index: number; readonly text: string };
  readonly fields: number;
  /** Fields behind the header's last one must be empty. */
  readonly surplus: readonly number[];
}

export interface BulkGiven {
  readonly source: Source;
  readonly header: Header;
  readonly mapping: SourceMapping;
  readonly salt: string;
  /** Of a line; others are read by rows. */
  readonly fields: number;
}

/** Undefined when records are more than the cells of their line, or when nothing tells blank lines from records. */
export function bulkPlan(given: BulkGiven): BulkPlan | undefined {
  const { source, header, mapping, fields } = given;
  if (fields < 2 || !isPlain(mapping) || isWide(source, header)) return undefined;
  if (source.checks.some((check) => check.mayBreach === undefined)) return undefined;
  const columns = Object.keys(source.entity.columns).map((name) => bulkColumn(name, given));
  const label = columns.flatMap(({ index }) => {
    const text = index === undefined ? "" : (header.labels[index] ?? "");
    return index === undefined || text === "" ? [] : [{ index, text }];
  })[0];
  if (label === undefined || !columns.some(refusesBlank)) return undefined;
  const mayBreach = source.checks.map((check) => `(${check.mayBreach})`).join(" or ");
  const surplus = Array.from({ length: fields }, (_, index) => index).slice(header.width);
  return { columns, mayBreach: mayBreach === "" ? "false" : mayBreach, label, fields, surplus };
}

/** A blank line has nothing where something is required. */
const refusesBlank = ({ index, isRequired, read }: BulkColumn): boolean => {
  const blank = read(null);
  return index !== undefined && isRequired && blank.ok && blank.value === null;
};

function bulkColumn(name: string, { source, header, mapping, salt, fields }: BulkGiven): BulkColumn {
  const column = source.entity.columns[name];
  if (column === undefined) throw new Error(`unknown column: ${source.id}.${name}`);
  const mapped = mapping.columns[name];
  const place = typeof mapped === "string" ? placeOf(header, mapped) : header.columns.get(name);
  const power = place?.power ?? 0;
  const index = place !== undefined && place.index < fields ? place.index : undefined;
  const isGiven = place !== undefined || name in mapping.constants || source.columns[name]?.default !== undefined;
  const reader = isGiven ? cellReader(source, name, { mapping, salt, power }) : () => ABSENT;
  const isOwn = name in mapping.codes || source.columns[name]?.convert !== undefined;
  return {
    name,
    sqlType: sqlType(column.type),
    isRequired: column.required === true,
    index,
    read: place === undefined ? () => reader(mapping.constants[name]) : reader,
    canonical: index === undefined || isOwn ? undefined : canonicalSpelling(column.type, `c${index}`, power),
  };
}

const ABSENT = { ok: true, value: null } as const;
