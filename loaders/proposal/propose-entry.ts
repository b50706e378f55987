/** One sheet read as one source: which column gives what, what is assumed, what is missing. */
import { headerName } from "../headers/header-key.ts";
import type { Source } from "../source.ts";
import { assumed } from "./assumptions.ts";
import { type ColumnFit, columnFits } from "./column-fit.ts";
import type { ProposedColumn } from "./proposal.ts";
import type { SampledSheet } from "./sampled-sheet.ts";

export interface SheetFit {
  readonly source: Source;
  readonly columns: readonly ProposedColumn[];
  readonly missing: readonly string[];
  /** Headers that the source reads by itself, without a mapping. */
  readonly items: readonly string[];
  /** How much of the source the sheet gives; compares sources of one sheet. */
  readonly score: number;
}

/** A required column says more about what a sheet is than one that may be absent. */
const WEIGHT = { required: 2, optional: 1 } as const;

/** Undefined when the sheet has too little of the source. `store` stands in for a missing store column. */
export function sheetFit(source: Source, sheet: SampledSheet, store: string): SheetFit | undefined {
  const found = assigned(sheet.columns.flatMap((column) => columnFits(source, column)));
  const given = new Map([...found].map(([column, { header }]) => [column, header]));
  const items = found.has(source.wide?.column ?? "") ? [] : itemHeaders(source, sheet);
  const supplied = items.length === 0 ? [] : [source.wide?.column ?? "", ...(source.wide?.supplies ?? [])];
  const columns: ProposedColumn[] = [];
  const missing: string[] = [];
  for (const [column, { title, required }] of Object.entries(source.entity.columns)) {
    const fit = found.get(column);
    if (fit !== undefined) columns.push({ ...fit, title, assumed: null });
    else if (source.columns[column]?.default === undefined && !supplied.includes(column)) {
      const guess = assumed(source, column, given, store);
      if (guess === undefined) missing.push(...(required ? [column] : []));
      else if ("header" in guess) columns.push({ column, title, header: guess.header, assumed: null, confidence: 0.5 });
      else columns.push({ column, title, header: null, assumed: guess.constant, confidence: 0 });
    }
  }
  if (!isEnough(source, columns, missing)) return undefined;
  const score = [...found.values()].reduce(
    (sum, { column, confidence }) => {
      return sum + confidence * (source.entity.columns[column]?.required ? WEIGHT.required : WEIGHT.optional);
    },
    items.length - missing.length * WEIGHT.required,
  );
  return { source, columns, missing, items, score };
}

/** Columns of a wide sheet that stand for an item each; a single one is a chance likeness. */
function itemHeaders({ wide }: Source, { columns }: SampledSheet): string[] {
  const known = new Set(
    Object.values(wide?.headers ?? {}).flatMap((names) => names.map((each) => headerName(each).full)),
  );
  const found = columns.map(({ header }) => header).filter((header) => known.has(headerName(header).full));
  return found.length > 1 ? found : [];
}

/** Every column and every header at most once, the surest first. */
function assigned(fits: readonly ColumnFit[]): Map<string, ColumnFit> {
  const columns = new Map<string, ColumnFit>();
  const taken = new Set<string>();
  for (const fit of fits.toSorted((a, b) => b.confidence - a.confidence)) {
    if (columns.has(fit.column) || taken.has(fit.header)) continue;
    columns.set(fit.column, fit);
    taken.add(fit.header);
  }
  return columns;
}

/** Complete with something of its key, or with most of what it must have. */
function isEnough({ entity }: Source, columns: readonly ProposedColumn[], missing: readonly string[]): boolean {
  const given = columns.filter(({ header }) => header !== null);
  if (missing.length === 0) return entity.key.some((key) => given.some(({ column }) => column === key));
  const required = Object.values(entity.columns).filter((column) => column.required).length;
  return new Set(given.map(({ header }) => header)).size > 2 && missing.length * 2 < required;
}
