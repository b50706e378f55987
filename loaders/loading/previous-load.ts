/** What the present warehouse holds of the last load, so that unchanged files need not be read again. */
import { existsSync } from "node:fs";
import type { DuckDBConnection } from "@duckdb/node-api";
import { SourceError } from "../../src/errors.ts";
import type { Entity } from "../../src/warehouse/entities/entity.ts";
import { execute } from "../../src/warehouse/query-rows.ts";
import { openWarehouse } from "../../src/warehouse/warehouse-file.ts";
import type { FilePrint } from "./fingerprint.ts";
import { KEPT } from "./kept-files.ts";
import type { PreviousLoad } from "./last-load.ts";
import { type LedgerRow, ledgerReport, ledgerRows } from "./ledger-rows.ts";
import type { LoadUnit } from "./load-units.ts";
import { hasSameColumns } from "./row-history.ts";

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

/** The rows of a file can be taken over when it is unchanged and none of its rows was turned away for another file's sake. */
export function reusable(
  previous: PreviousLoad | undefined,
  unit: LoadUnit & { readonly print: FilePrint; readonly isKept?: true },
): LedgerRow | undefined {
  const old = previous?.files.find(({ source, file }) => source === unit.source.id && file === unit.file);
  if (unit.isKept) return old;
  return old?.fingerprint === unit.print.fingerprint && old.dependent === 0 ? old : undefined;
}

/** `previous` must be attached under that name. Throws SourceError for an entity whose columns are others now. */
export async function takeOver(
  connection: DuckDBConnection,
  { source, file }: LedgerRow,
  entity: Entity,
): Promise<void> {
  if (!(await hasSameColumns(connection, entity))) {
    throw new SourceError(
      `missing file: ${JSON.stringify(file)} (source ${source}); put it back or run guanlan load --prune`,
    );
  }
  const name = file.replaceAll("'", "''");
  for (const schema of ["raw", "superseded"]) {
    await execute(
      connection,
      `insert into raw."${entity.name}" select * from previous.${schema}."${entity.name}" where _file = '${name}' order by rowid`,
    );
  }
  for (const table of ["quarantine", "load_warnings"]) {
    const without = table === "quarantine" ? "" : `and not starts_with(message, '${KEPT}')`;
    await execute(
      connection,
      `insert into ${table} select * from previous.${table} where source = '${source}' and file = '${name}' ${without} order by rowid`,
    );
  }
}
