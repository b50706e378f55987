/** Turns the lines of one sheet into canonical records, each whole or with everything that is wrong with it. */
import type { Header } from "../headers/find-header.ts";
import type { CanonicalRow, CanonicalValue, Issue, RawCell, RawRow, Source } from "../source.ts";
import { isBlank } from "../values/blank.ts";
import { value } from "../values/converted.ts";
import { masked } from "../values/masked.ts";
import { cellText } from "../values/text.ts";
import { type CellReader, cellReader, type ReaderSettings } from "./column-reader.ts";
import { isWide } from "./sheet-columns.ts";

export type Fault = Pick<Issue, "column" | "check" | "expected" | "received">;

/** Values in the order of the entity's columns; no faults means accepted. */
export interface CanonicalRecord {
  readonly values: readonly CanonicalValue[];
  readonly faults: readonly Fault[];
}

interface RecordColumn {
  readonly name: string;
  readonly read: CellReader;
  /** undefined when the file does not carry the column. */
  readonly cellOf: (row: RawRow) => RawCell | undefined;
}

/** Cells that take the place of the row's own. */
type ItemCells = Readonly<Record<string, RawCell>>;

/** A received value longer than this says no more. */
const LONGEST_RECEIVED = 120;

export class RecordReader {
  readonly #source: Source;
  readonly #header: Header;
  readonly #columns: readonly RecordColumn[];
  readonly #isWide: boolean;

  constructor(source: Source, header: Header, settings: RecordSettings) {
    this.#source = source;
    this.#header = header;
    this.#isWide = isWide(source, header);
    this.#columns = Object.keys(source.entity.columns).map((name) => {
      const place = header.columns.get(name);
      const read = cellReader(source, name, { ...settings, power: place?.power ?? 0 });
      const constant = settings.mapping.constants[name];
      const cellOf = place === undefined ? () => constant : (row: RawRow) => row.cells[place.index] ?? null;
      return { name, read, cellOf };
    });
  }

  /** Several records from a line of a wide sheet, one from any other. */
  read(row: RawRow): CanonicalRecord[] {
    const { wide } = this.#source;
    if (wide === undefined || !this.#isWide) return [this.#record(row, {})];
    return [...this.#header.items].flatMap(([item, { index }]) => {
      const cell = row.cells[index] ?? null;
      const reading = wide.read(cell);
      if (reading === undefined) return [];
      if (reading.ok) return [this.#record(row, { ...reading.cells, [wide.column]: item })];
      return [refused({ column: item, check: "unknown", expected: reading.expected, received: cellText(cell) })];
    });
  }

  #record(row: RawRow, itemCells: ItemCells): CanonicalRecord {
    const faults: Fault[] = [];
    const values = this.#columns.map(({ name, read, cellOf }) => {
      const cell = name in itemCells ? itemCells[name] : cellOf(row);
      // A presence column that the file does not carry says nothing; an empty cell says no.
      const isAbsent = cell === undefined && this.#source.columns[name]?.default === undefined;
      const converted = isAbsent ? value(null) : read(cell);
      if (!converted.ok) faults.push(this.#fault(name, converted, cell));
      else if (converted.value === null) this.#checkRequired(name, cell, faults);
      return converted.ok ? converted.value : null;
    });
    if (faults.length === 0) faults.push(...this.#breaches(values));
    return { values, faults };
  }

  #checkRequired(name: string, cell: RawCell | undefined, faults: Fault[]): void {
    const column = this.#source.entity.columns[name];
    if (column?.required) faults.push(this.#fault(name, { check: "missing", expected: column.title }, cell));
  }

  #breaches(values: readonly CanonicalValue[]): Fault[] {
    if (this.#source.checks.length === 0) return [];
    const row: CanonicalRow = Object.fromEntries(this.#columns.map(({ name }, index) => [name, values[index] ?? null]));
    return this.#source.checks.flatMap((check) => {
      const breach = check(row);
      return breach === undefined ? [] : [{ ...breach, check: "rule" as const }];
    });
  }

  #fault(name: string, { check, expected }: Pick<Fault, "check" | "expected">, cell: RawCell | undefined): Fault {
    const received = isBlank(cell) ? "" : cellText(cell ?? null).slice(0, LONGEST_RECEIVED);
    const isPersonal = this.#source.entity.columns[name]?.personal === true;
    return { column: name, check, expected, received: isPersonal ? masked(received) : received };
  }
}

export type RecordSettings = Omit<ReaderSettings, "power" | "mapping"> & {
  readonly mapping: ReaderSettings["mapping"] & { readonly constants: Readonly<Record<string, RawCell>> };
};

/** A record of which nothing could be read. */
export const refused = (fault: Fault): CanonicalRecord => ({ values: [], faults: [fault] });
