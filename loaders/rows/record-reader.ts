/** Turns the lines of one sheet into canonical records, each whole or with everything that is wrong with it. */
import type { Header } from "../headers/find-header.ts";
import type { MappedColumn } from "../mapping/mapped-sheet.ts";
import type { CanonicalValue, Issue, RawCell, RawRow, Source } from "../source.ts";
import { isBlank } from "../values/blank.ts";
import { masked } from "../values/masked.ts";
import { cellText } from "../values/text.ts";
import { type CellReader, cellReader, type ReaderSettings } from "./column-reader.ts";
import { rowView } from "./row-view.ts";
import { isWide } from "./sheet-columns.ts";

export type Fault = Pick<Issue, "column" | "check" | "expected" | "received">;

/** Values in the order of the entity's columns; no faults means accepted. */
export interface CanonicalRecord {
  readonly values: readonly CanonicalValue[];
  readonly faults: readonly Fault[];
}

interface RecordColumn {
  readonly name: string;
  /** Position among the entity's columns. */
  readonly at: number;
  readonly read: CellReader;
  readonly cellOf: (row: RawRow) => RawCell | undefined;
}

/** Cells that take the place of the row's own. */
type ItemCells = Readonly<Record<string, RawCell>>;

/** A received value longer than this says no more. */
const LONGEST_RECEIVED = 120;

export class RecordReader {
  readonly #source: Source;
  readonly #header: Header;
  readonly #empty: readonly CanonicalValue[];
  /** Those that the sheet, the project or a default can fill; a presence column that is absent says nothing. */
  readonly #columns: readonly RecordColumn[];
  readonly #isWide: boolean;
  readonly #view: ReturnType<typeof rowView>;

  constructor(source: Source, header: Header, settings: RecordSettings) {
    const names = Object.keys(source.entity.columns);
    this.#source = source;
    this.#header = header;
    this.#empty = names.map(() => null);
    this.#isWide = isWide(source, header);
    this.#view = rowView(names);
    const items: readonly string[] = this.#isWide && source.wide ? [source.wide.column, ...source.wide.supplies] : [];
    this.#columns = names.flatMap((name, at) => {
      const place = header.columns.get(name);
      const constant = settings.mapping.constants[name];
      const mapped = settings.mapped?.get(name);
      const isGiven = mapped !== undefined || place !== undefined || constant !== undefined;
      if (!isGiven && source.columns[name]?.default === undefined && !items.includes(name)) return [];
      const read = cellReader(source, name, { ...settings, power: mapped?.power ?? place?.power ?? 0 });
      const ownCell = place === undefined ? () => constant : (row: RawRow) => row.cells[place.index] ?? null;
      return [{ name, at, read, cellOf: mapped?.cellOf ?? ownCell }];
    });
  }

  /** Several records from a line of a wide sheet, one from any other. */
  read(row: RawRow): CanonicalRecord[] {
    const { wide } = this.#source;
    if (wide === undefined || !this.#isWide) return [this.#record(row)];
    return [...this.#header.items].flatMap(([item, { index }]) => {
      const cell = row.cells[index] ?? null;
      const reading = wide.read(cell);
      if (reading === undefined) return [];
      if (reading.ok) return [this.#record(row, { ...reading.cells, [wide.column]: item })];
      return [refused({ column: item, check: "unknown", expected: reading.expected, received: cellText(cell) })];
    });
  }

  #record(row: RawRow, itemCells?: ItemCells): CanonicalRecord {
    const faults: Fault[] = [];
    const values = this.#empty.slice();
    for (const { name, at, read, cellOf } of this.#columns) {
      const cell = itemCells !== undefined && name in itemCells ? itemCells[name] : cellOf(row);
      const converted = read(cell);
      if (!converted.ok) faults.push(this.#fault(name, converted, cell));
      else if (converted.value === null) this.#checkRequired(name, cell, faults);
      else values[at] = converted.value;
    }
    if (faults.length === 0) this.#checkRules(row, values, faults);
    return { values, faults };
  }

  #checkRequired(name: string, cell: RawCell | undefined, faults: Fault[]): void {
    const column = this.#source.entity.columns[name];
    if (column?.required) faults.push(this.#fault(name, { check: "missing", expected: column.title }, cell));
  }

  #checkRules(row: RawRow, values: readonly CanonicalValue[], faults: Fault[]): void {
    const view = this.#view(values);
    for (const check of this.#source.checks) {
      const breach = check(view);
      if (breach === undefined) continue;
      const cell = this.#columns.find(({ name }) => name === breach.column)?.cellOf(row);
      faults.push(this.#fault(breach.column, { check: "rule", expected: breach.expected }, cell));
    }
  }

  #fault(name: string, { check, expected }: Pick<Fault, "check" | "expected">, cell: RawCell | undefined): Fault {
    const received = isBlank(cell) ? "" : cellText(cell ?? null).slice(0, LONGEST_RECEIVED);
    const isPersonal = this.#source.entity.columns[name]?.personal === true;
    return { column: name, check, expected, received: isPersonal ? masked(received) : received };
  }
}

export type RecordSettings = Omit<ReaderSettings, "power" | "mapping"> & {
  /** Columns that an expression of the project gives. */
  readonly mapped?: ReadonlyMap<string, MappedColumn>;
  readonly mapping: ReaderSettings["mapping"] & { readonly constants: Readonly<Record<string, RawCell>> };
};

/** A record of which nothing could be read. */
export const refused = (fault: Fault): CanonicalRecord => ({ values: [], faults: [fault] });
