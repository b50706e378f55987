/** Writes tables as files of the project, with the broken rows planted in them. */
import type { BrokenSpec } from "./broken-spec.ts";
import { brokenSpecs } from "./broken-specs.ts";
import type { Cell } from "./cells.ts";
import { type Insertion, type Layout, layOut, type Table } from "./table.ts";
import { type Encoding, writeCsv } from "./write-csv.ts";
import { writeWorkbook } from "./write-xlsx.ts";

/** A row that must be quarantined, by where it stands and why. */
export interface BrokenRow {
  readonly source: string;
  /** Relative to the project folder. */
  readonly file: string;
  readonly sheet: string | null;
  /** Counts from 1 as a spreadsheet shows it. */
  readonly row: number;
  readonly column: string;
  readonly check: BrokenSpec["check"];
  readonly note: string;
}

export interface NamedTable {
  readonly name: string;
  readonly table: Table;
}

export class Exporter {
  readonly files: string[] = [];
  readonly broken: BrokenRow[] = [];
  readonly #out: string;
  readonly #waiting: BrokenSpec[] = [...brokenSpecs];

  constructor(out: string) {
    this.#out = out;
  }

  csv(file: string, encoding: Encoding, table: Table): void {
    const { lines } = this.#layout(table, file, null);
    writeCsv(this.#out, file, { lines, encoding });
    this.files.push(file);
  }

  async workbook(file: string, sheets: readonly NamedTable[]): Promise<void> {
    const laidOut = sheets.map(({ name, table }) => ({
      name,
      layout: this.#layout(table, file, name),
      headers: table.headers,
    }));
    await writeWorkbook(this.#out, file, laidOut);
    this.files.push(file);
  }

  #layout(table: Table, file: string, sheet: string | null): Layout {
    const specs = this.#take(table);
    const insertions = specs.map((spec, k): Insertion => {
      const after = Math.floor(((k + 1) / (specs.length + 1)) * table.rows.length);
      const { source, column, check, note } = spec;
      return {
        after,
        line: brokenLine(table, spec, after),
        planted: (row) => this.broken.push({ source, file, sheet, row, column, check, note }),
      };
    });
    return layOut(table, insertions);
  }

  /** The specs meant for a table, each planted once. */
  #take(table: Table): BrokenSpec[] {
    if (table.rows.length === 0) return [];
    const fits = (spec: BrokenSpec): boolean =>
      spec.source === table.source &&
      (spec.store === undefined || spec.store === table.store) &&
      (spec.period === undefined || spec.period === table.period);
    const taken = this.#waiting.filter(fits);
    for (const spec of taken) this.#waiting.splice(this.#waiting.indexOf(spec), 1);
    return taken;
  }
}

/** The row before, with the cells of the spec in place of its own. */
function brokenLine(table: Table, spec: BrokenSpec, after: number): Cell[] {
  const row = table.rows[after];
  if (row === undefined) throw new RangeError(`no row ${after} in ${table.source}`);
  const own: Cell[] = spec.isBare === true ? row.map(() => null) : [...row];
  for (const [column, cell] of Object.entries(spec.cells)) {
    const index = table.headers.findIndex((header) => header.column === column);
    if (index === -1) throw new RangeError(`no column ${column} in ${table.source}`);
    own[index] = cell;
  }
  return own;
}
