/** Reads delimited text by columns: DuckDB splits and converts the plain lines, and only the others are read one by one. */
import { rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import type { DuckDBConnection } from "@duckdb/node-api";
import { parse } from "csv-parse/sync";
import { execute } from "../../src/warehouse/query-rows.ts";
import { returnMemory } from "../../src/warehouse/return-memory.ts";
import type { DelimitedText } from "../formats/raw-sheet.ts";
import { csvRules, records } from "../formats/read-csv.ts";
import type { RawRow } from "../source.ts";
import type { BulkPlan } from "./bulk-plan.ts";
import { linesSql, segmentQueries } from "./bulk-statements.ts";
import { type LineSegment, type LooseRecord, lineSegments } from "./line-segments.ts";
import { SpellingTable } from "./spelling-table.ts";

export interface BulkText {
  readonly text: DelimitedText;
  /** Line of the first record. */
  readonly row: number;
  /** Path as messages show it. */
  readonly file: string;
  /** Canonical table. */
  readonly table: string;
  /** Path of a file that may be written and is removed in the end. */
  readonly scratch: string;
  readonly segmentLines: number;
}

export interface BulkSink {
  /** So many records were put into the table. */
  readonly accepted: (records: number) => void;
  /** A line that has to be looked at; it may be no record. */
  readonly row: (row: RawRow) => void;
}

/** Rows reach the sink in no particular order. Throws SourceError when a quote is never closed. */
export async function stageBulk(
  connection: DuckDBConnection,
  plan: BulkPlan,
  given: BulkText,
  sink: BulkSink,
): Promise<void> {
  const { text, row, segmentLines } = given;
  const { delimiter } = text;
  const spellings: SpellingTable[] = [];
  for (const column of plan.columns) {
    if (column.index !== undefined) spellings.push(await SpellingTable.create(connection, column, plan));
  }
  const staging: Staging = { plan, given, sink, spellings, isWellSpelt: false };
  try {
    const parts = lineSegments(text.read(), { delimiter, fields: plan.fields, row, segmentLines });
    for await (const part of ahead(parts)) {
      if ("lines" in part) await stageSegment(connection, staging, part);
      else {
        for await (const each of records(part.text, { delimiter, label: given.file, firstRow: part.row }))
          sink.row(each);
      }
    }
  } finally {
    rmSync(given.scratch, { force: true });
  }
  for (const { name } of spellings) await execute(connection, `drop table ${name}`);
}

/** The next item is prepared while the present one is worked on. */
async function* ahead<T>(items: AsyncGenerator<T>): AsyncGenerator<T> {
  let next = items.next();
  try {
    for (;;) {
      const { value, done } = await next;
      if (done === true) return;
      next = items.next();
      next.catch(() => undefined);
      yield value;
    }
  } finally {
    await items.return(undefined).catch(() => undefined);
  }
}

interface Staging {
  readonly plan: BulkPlan;
  readonly given: BulkText;
  readonly sink: BulkSink;
  readonly spellings: readonly SpellingTable[];
  /** The segment before had next to nothing in it that was not known already, and so will this one. */
  isWellSpelt: boolean;
}

/** Lines that may be looked at one by one before it pays to read the next segment for its spellings first: one in so many. */
const WELL_SPELT = 100;

async function stageSegment(connection: DuckDBConnection, staging: Staging, segment: LineSegment): Promise<void> {
  const { plan, given, sink, spellings } = staging;
  const { bytes, row, lines, loose } = segment;
  const { text, file, table, scratch } = given;
  await writeFile(scratch, bytes);
  const sql = linesSql(scratch, plan, text.delimiter);
  const learnt = staging.isWellSpelt ? 0 : await learnSpellings(connection, spellings, sql);
  const spelt = new Set(spellings.filter(({ size }) => size > 0).map(({ column }) => column.name));
  const { clear, rest } = segmentQueries(plan, { file, lines: sql, row, spelt });
  const { rowsChanged } = await connection.run(`insert into ${table} ${clear}`);
  sink.accepted(rowsChanged);
  const looked = rowsChanged < lines ? await streamRows(connection, rest, sink) : 0;
  if (rowsChanged + looked !== lines)
    throw new Error(`${file}: ${lines} lines from row ${row}, ${rowsChanged + looked} found again`);
  for (const each of looseRows(loose, text.delimiter)) sink.row(each);
  staging.isWellSpelt = (learnt + looked) * WELL_SPELT <= lines;
  await returnMemory(connection);
}

/** All that the segment spells in a new way; returns how many spellings that were. */
async function learnSpellings(
  connection: DuckDBConnection,
  spellings: readonly SpellingTable[],
  lines: string,
): Promise<number> {
  for (const each of spellings) await each.prepare(connection);
  const lists = spellings.map((each) => each.unknownSql());
  const result = await connection.run(`select ${lists.join(", ")} from ${lines}`);
  const [unknown = []] = (await result.getRowsJS()) as (string[] | null)[][];
  for (const [index, each] of spellings.entries()) await each.learn(connection, unknown[index] ?? []);
  return unknown.reduce((total, list) => total + (list?.length ?? 0), 0);
}

async function streamRows(connection: DuckDBConnection, sql: string, { row }: BulkSink): Promise<number> {
  let streamed = 0;
  const result = await connection.stream(sql);
  for await (const rows of result.yieldRows()) {
    for (const [line, ...cells] of rows) row({ row: line as number, cells: cells as (string | null)[] });
    streamed += rows.length;
  }
  return streamed;
}

function looseRows(loose: readonly LooseRecord[], delimiter: string): RawRow[] {
  const cells: string[][] = parse(loose.map(({ text }) => `${text}\n`).join(""), csvRules(delimiter));
  if (cells.length !== loose.length) throw new Error(`${loose.length} records, ${cells.length} found again`);
  return loose.map(({ row }, index) => ({ row, cells: cells[index] ?? [] }));
}
