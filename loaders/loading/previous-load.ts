/** What the present warehouse holds of the last load, so that unchanged files need not be read again. */
import { existsSync } from "node:fs";
import type { DuckDBConnection } from "@duckdb/node-api";
import { execute } from "../../src/warehouse/query-rows.ts";
import { openWarehouse } from "../../src/warehouse/warehouse-file.ts";
import type { LoadReport } from "../load-report.ts";
import type { FilePrint } from "./fingerprint.ts";
import { type LedgerRow, ledgerReport, ledgerRows } from "./ledger-rows.ts";
import type { LoadUnit } from "./load-units.ts";

export interface PreviousLoad {
  readonly files: readonly LedgerRow[];
  /** As if every file had been found unchanged. */
  readonly report: LoadReport;
}

/** Undefined when there is none, or none that can be read: then everything is read anew. */
export async function previousLoad(path: string): Promise<PreviousLoad | undefined> {
  if (!existsSync(path)) return undefined;
  try {
    const { connection, close } = await openWarehouse(path);
    try {
      return { files: await ledgerRows(connection), report: await ledgerReport(connection, () => true) };
    } finally {
      close();
    }
  } catch {
    return undefined;
  }
}

/** Whether the load would give what is there: the same files in the same order, read in the same way. */
export function isSameLoad(previous: PreviousLoad, units: readonly LoadUnit[], prints: readonly FilePrint[]): boolean {
  return (
    previous.files.length === units.length &&
    previous.files.every(
      ({ source, file, fingerprint }, at) =>
        source === units[at]?.source.id && file === units[at].file && fingerprint === prints[at]?.fingerprint,
    )
  );
}

/** The rows of a file can be taken over when it is unchanged and none of its rows was turned away for another file's sake. */
export function reusable(previous: PreviousLoad | undefined, unit: LoadUnit, print: FilePrint): LedgerRow | undefined {
  return previous?.files.find(
    ({ source, file, fingerprint, dependent }) =>
      source === unit.source.id && file === unit.file && fingerprint === print.fingerprint && dependent === 0,
  );
}

/** `previous` must be attached under that name. */
export async function takeOver(connection: DuckDBConnection, { source, entity, file }: LedgerRow): Promise<void> {
  const name = file.replaceAll("'", "''");
  await execute(
    connection,
    `insert into raw."${entity}" select * from previous.raw."${entity}" where _file = '${name}' order by rowid`,
  );
  for (const table of ["quarantine", "load_warnings"]) {
    await execute(
      connection,
      `insert into ${table} select * from previous.${table} where source = '${source}' and file = '${name}' order by rowid`,
    );
  }
}
