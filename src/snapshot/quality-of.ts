/** The quality page's facts from the ledger that the last load left in the warehouse. */

import type { Analysis } from "../warehouse/analysis.ts";
import { entities } from "../warehouse/entities/index.ts";
import { type PlainRow, queryRows } from "../warehouse/query-rows.ts";
import { issueInWords } from "./issue-in-words.ts";
import type { Quality, QualityFile, QualityIssue } from "./quality.ts";

/** Rejected rows listed on the page; the rest is counted. */
const LISTED = 300;

export async function qualityOf({ connection }: Analysis): Promise<Quality> {
  const files = await queryRows(connection, "select * from warehouse.load_files order by ordinal, file");
  const faults = await queryRows(
    connection,
    'select * from warehouse.quarantine order by file, sheet nulls first, "row", "column", "check"',
  );
  const issues = faults.map(issueOf);
  return {
    files: files.map((row) => fileOf(row, issues)),
    issues: issues.slice(0, LISTED),
    unlisted: Math.max(0, issues.length - LISTED),
  };
}

function text(row: PlainRow, column: string): string {
  const value = row[column];
  return typeof value === "string" ? value : "";
}

const number = (row: PlainRow, column: string): number => Number(row[column] ?? 0);

function issueOf(row: PlainRow): QualityIssue {
  const words = issueInWords({
    entity: text(row, "entity"),
    column: text(row, "column"),
    check: text(row, "check"),
    expected: text(row, "expected"),
  });
  return {
    source: text(row, "source"),
    file: text(row, "file"),
    sheet: row.sheet === null ? null : text(row, "sheet"),
    row: number(row, "row"),
    ...words,
    received: text(row, "received"),
  };
}

function fileOf(row: PlainRow, issues: readonly QualityIssue[]): QualityFile {
  const [file, source] = [text(row, "file"), text(row, "source")];
  return {
    source,
    title: entities.find(({ name }) => name === row.entity)?.title ?? source,
    file,
    read: number(row, "read"),
    accepted: number(row, "accepted"),
    quarantined: number(row, "quarantined"),
    reasons: reasonsOf(issues.filter((issue) => issue.file === file && issue.source === source)),
  };
}

/** Rows per reason, most frequent first. */
function reasonsOf(issues: readonly QualityIssue[]): QualityFile["reasons"] {
  const rows = new Map<string, Set<string>>();
  for (const { column, reason, sheet, row } of issues) {
    const name = `${column}：${reason}`;
    rows.set(name, (rows.get(name) ?? new Set()).add(`${sheet}\t${row}`));
  }
  return [...rows]
    .map(([name, found]) => ({ text: name, rows: found.size }))
    .sort((a, b) => b.rows - a.rows || (a.text < b.text ? -1 : 1));
}
