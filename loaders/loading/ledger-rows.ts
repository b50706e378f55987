/** The load ledger as typed rows, and the report that derives from it. */
import type { DuckDBConnection } from "@duckdb/node-api";
import { type PlainRow, queryRows } from "../../src/warehouse/query-rows.ts";
import { type FileReport, ISSUES_LISTED, type LoadReport } from "../load-report.ts";
import type { Issue } from "../source.ts";

export interface LedgerRow {
  readonly ordinal: number;
  readonly source: string;
  readonly entity: string;
  readonly file: string;
  readonly sha256: string;
  readonly fingerprint: string;
  readonly read: number;
  readonly accepted: number;
  readonly quarantined: number;
  readonly dependent: number;
  readonly superseded: number;
  readonly ignored: number;
  readonly loaded_at: string;
}

/** In the order of loading. */
export async function ledgerRows(connection: DuckDBConnection): Promise<LedgerRow[]> {
  const rows = await queryRows(connection, "select * from load_files order by ordinal");
  return rows as unknown as LedgerRow[];
}

/** `isUnchanged` says which files were not read again. */
export async function ledgerReport(
  connection: DuckDBConnection,
  isUnchanged: (row: LedgerRow) => boolean,
): Promise<LoadReport> {
  const issues = await queryRows(connection, ISSUES);
  const [total] = await queryRows(connection, "select count(*) as faults from quarantine");
  const warnings = await queryRows(connection, "select message from load_warnings order by rowid");
  return {
    sources: (await ledgerRows(connection)).map((row) => fileReport(row, isUnchanged(row))),
    issues: issues.map(issueOf),
    issues_omitted: Number(total?.faults) - issues.length,
    warnings: warnings.map(({ message }) => message as string),
  };
}

const ISSUES = `
  select q.* from quarantine q join load_files f using (source, file)
  order by f.ordinal, q.sheet, q."row", q."column", q."check", q.received
  limit ${ISSUES_LISTED}`;

function fileReport(row: LedgerRow, unchanged: boolean): FileReport {
  const { source, entity, file, read, accepted, quarantined, ignored } = row;
  return { source, entity, file, read, accepted, quarantined, ignored, unchanged };
}

function issueOf(row: PlainRow): Issue {
  const { source, entity, file, sheet, column, check, expected, received } = row;
  return { source, entity, file, sheet, row: Number(row.row), column, check, expected, received } as Issue;
}
