/** Reads one file into its entity's table; rows that are wrong in themselves go to the quarantine. */
import { statSync } from "node:fs";
import type { DuckDBConnection } from "@duckdb/node-api";
import type { SourceMapping } from "../../src/project/project-schema.ts";
import { sqlType } from "../../src/warehouse/entities/entity.ts";
import { quarantine } from "../../src/warehouse/load-ledger.ts";
import { TableAppender } from "../../src/warehouse/table-appender.ts";
import { type BulkPlan, bulkPlan } from "../bulk/bulk-plan.ts";
import { type BulkSink, type BulkText, stageBulk } from "../bulk/stage-bulk.ts";
import { isEmptyRow, isFooterRow, isRepeatedHeader } from "../headers/not-a-record.ts";
import { type CanonicalRecord, RecordReader, refused } from "../rows/record-reader.ts";
import type { RawRow } from "../source.ts";
import type { LoadUnit } from "./load-units.ts";
import { type OpenSheet, openSheets } from "./open-sheets.ts";

export interface Staged {
  readonly read: number;
  /** Turned away for what stands in the row itself. */
  readonly quarantined: number;
  readonly ignored: number;
  readonly warnings: readonly string[];
}

export interface BulkLimits {
  /** Size from which a text file is read by columns. */
  readonly fromBytes: number;
  /** Lines that are read at once. */
  readonly segmentLines: number;
}

/** What reading by columns takes to set up does not pay for small files; two segments are one of DuckDB's row groups. */
const BULK: BulkLimits = { fromBytes: 1_000_000, segmentLines: 61_440 };

export interface StageSettings {
  readonly salt: string;
  /** Path of a file that may be written and is removed in the end. */
  readonly scratch: string;
  readonly bulk?: BulkLimits;
}

/** Throws SourceError when the file as a whole is of no use. */
export async function stageFile(
  connection: DuckDBConnection,
  unit: LoadUnit,
  settings: StageSettings,
): Promise<Staged> {
  const { entity } = unit.source;
  const { salt, scratch, bulk: limits = BULK } = settings;
  const isFile = unit.mappings.length === 1 && unit.mappings[0]?.database === undefined;
  const isLarge = isFile && statSync(unit.path).size >= limits.fromBytes;
  const rowTypes = [...Object.values(entity.columns).map(({ type }) => sqlType(type)), "varchar", "varchar", "integer"];
  const accepted = await TableAppender.open(connection, { schema: "raw", name: entity.name }, rowTypes);
  const rejected = await TableAppender.open(
    connection,
    { schema: "main", name: quarantine.name },
    Object.values(quarantine.columns),
  );
  const staging = new Staging(unit, accepted, rejected);
  try {
    for (const mapping of unit.mappings) {
      const warn = (message: string) => void staging.warnings.push(message);
      for await (const open of openSheets({ ...unit, mapping, warn })) {
        const reader = new RecordReader(unit.source, open.header, { mapping, salt, mapped: open.mapped.columns });
        const bulk = isLarge ? bulkOf(open, { ...unit, mapping, salt, scratch, limits }) : undefined;
        if (bulk === undefined) await staging.addSheet(open, reader, mapping.distinct);
        else await stageBulk(connection, bulk.plan, bulk.given, staging.sink(open, reader));
      }
    }
  } finally {
    accepted.close();
    rejected.close();
  }
  return staging;
}

interface BulkUnit extends Pick<LoadUnit, "source" | "file">, Pick<StageSettings, "salt" | "scratch"> {
  readonly mapping: SourceMapping;
  readonly limits: BulkLimits;
}

/** Undefined for a sheet that must be read by rows. */
function bulkOf(open: OpenSheet, unit: BulkUnit): { readonly plan: BulkPlan; readonly given: BulkText } | undefined {
  const { text, first, header } = open;
  if (text === undefined || first === undefined || !ONE_SIGN.test(text.delimiter)) return undefined;
  const { source, file, scratch, limits } = unit;
  const plan = bulkPlan({ ...unit, header, fields: first.cells.length });
  const table = `raw."${source.entity.name}"`;
  return plan && { plan, given: { text, row: first.row, file, table, scratch, segmentLines: limits.segmentLines } };
}

/** ASCII, and no quote. */
const ONE_SIGN = /^[\t -!#-~]$/;

class Staging implements Staged {
  read = 0;
  quarantined = 0;
  ignored = 0;
  readonly warnings: string[] = [];
  readonly #unit: LoadUnit;
  readonly #accepted: TableAppender;
  readonly #rejected: TableAppender;
  readonly #keyPlaces: readonly number[];
  readonly #keys = new Set<string>();

  constructor(unit: LoadUnit, accepted: TableAppender, rejected: TableAppender) {
    const { key, columns } = unit.source.entity;
    this.#unit = unit;
    this.#keyPlaces = key.map((column) => Object.keys(columns).indexOf(column));
    this.#accepted = accepted;
    this.#rejected = rejected;
  }

  async addSheet(open: OpenSheet, reader: RecordReader, distinct: boolean): Promise<void> {
    for await (const row of open.rows)
      this.#addRow(row, open, (filled) => {
        const records = reader.read(filled);
        return distinct ? this.#unseen(records) : records;
      });
  }

  /** For the lines of a sheet that are left when it is read by columns. */
  sink(open: OpenSheet, reader: RecordReader): BulkSink {
    return {
      accepted: (records) => {
        this.read += records;
      },
      row: (row) => {
        if (!isEmptyRow(row)) this.#addRow(row, open, (filled) => reader.read(filled));
      },
    };
  }

  #addRow(row: RawRow, open: OpenSheet, read: (row: RawRow) => readonly CanonicalRecord[]): void {
    const { name, isPositional, header, mapped } = open;
    if (row.broken !== undefined) this.#add(row, name, [refused({ column: "(row)", check: "invalid", ...row.broken })]);
    else if (isFooterRow(row) || isRepeatedHeader(row, header.labels)) this.ignored += 1;
    else if (isPositional && isTooLong(row, header.width)) this.#add(row, name, [misplaced(row, header.width)]);
    else if (!mapped.keeps(row)) this.ignored += 1;
    else this.#add(row, name, read(row));
  }

  /** Without records whose key an earlier line of the file has given. */
  #unseen(records: readonly CanonicalRecord[]): CanonicalRecord[] {
    return records.filter(({ values, faults }) => {
      if (faults.length > 0) return true;
      const key = JSON.stringify(this.#keyPlaces.map((at) => values[at]));
      if (!this.#keys.has(key)) return this.#keys.add(key);
      this.ignored += 1;
      return false;
    });
  }

  /** A fault that the records of one wide line share is told once. */
  #add({ row }: RawRow, sheet: string | undefined, records: readonly CanonicalRecord[]): void {
    const { source, file } = this.#unit;
    const told: string[] = [];
    for (const { values, faults } of records) {
      this.read += 1;
      if (faults.length === 0) this.#accepted.add([...values, file, sheet ?? null, row]);
      else this.quarantined += 1;
      for (const { column, check, expected, received } of faults) {
        const fault = JSON.stringify([column, check, received]);
        if (told.includes(fault)) continue;
        told.push(fault);
        this.#rejected.add([
          source.id,
          source.entity.name,
          file,
          sheet ?? null,
          row,
          column,
          check,
          expected,
          received,
        ]);
      }
    }
  }
}

const isTooLong = (row: RawRow, width: number) =>
  row.cells.length > width && !isEmptyRow({ ...row, cells: row.cells.slice(width) });

/** A delimiter inside an unquoted value has moved everything behind it. */
const misplaced = ({ cells }: RawRow, width: number): CanonicalRecord =>
  refused({ column: "(row)", check: "invalid", expected: `${width} cells`, received: `${cells.length} cells` });
