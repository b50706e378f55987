/** The warehouse file: read in place, replaced as a whole, never changed where it stands. */
import { existsSync, renameSync, rmSync } from "node:fs";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { GuanlanError } from "../errors.ts";
import { createTableDdl } from "./insert-rows.ts";
import { ledgerTables } from "./load-ledger.ts";
import { withLoadLock } from "./load-lock.ts";
import { execute } from "./query-rows.ts";
import { rawSchemaDdl } from "./raw-tables.ts";

/** An open database and the way to leave it. */
export interface OpenWarehouse {
  readonly connection: DuckDBConnection;
  readonly close: () => void;
}

/** For reading; several processes may do so at once. Throws GuanlanError when nothing was loaded yet. */
export async function openWarehouse(path: string): Promise<OpenWarehouse> {
  if (!existsSync(path)) throw new GuanlanError(`missing warehouse: ${JSON.stringify(path)}; run guanlan load`);
  return opened(path, { access_mode: "READ_ONLY" });
}

/**
 * Builds the next warehouse beside the present one and puts it in its place with one rename, so that a crash at any
 * moment leaves the old file whole, readers keep what they opened, and all sources change together or not at all.
 * When `fill` throws, the present warehouse stays as it was; so it does while another load runs, which throws.
 */
export async function replaceWarehouse<T>(path: string, fill: (next: DuckDBConnection) => Promise<T>): Promise<T> {
  return withLoadLock(`${path}.lock`, () => replaced(path, fill));
}

async function replaced<T>(path: string, fill: (next: DuckDBConnection) => Promise<T>): Promise<T> {
  const nextPath = `${path}.next`;
  removeNext(nextPath);
  try {
    const next = await opened(nextPath, FILLING);
    try {
      await execute(next.connection, "begin transaction");
      for (const statement of warehouseDdl()) await execute(next.connection, statement);
      const result = await fill(next.connection);
      await execute(next.connection, "commit");
      await execute(next.connection, "checkpoint");
      next.close();
      renameSync(nextPath, path);
      return result;
    } finally {
      next.close();
    }
  } finally {
    removeNext(nextPath);
  }
}

/**
 * A load converts while DuckDB writes, so that a second thread of DuckDB's only costs processor time; and what is written
 * a row group at a time need not be kept in memory, however many rows there are.
 */
const FILLING = { threads: "1", write_buffer_row_group_count: "1" };

/** A file that whoever fills the next warehouse may write; it does not outlive the next load. */
export const scratchPath = (path: string): string => `${path}.next.csv`;

function removeNext(nextPath: string): void {
  for (const file of ["", ".wal", ".csv", ".tmp"]) rmSync(`${nextPath}${file}`, { force: true, recursive: true });
}

/** Everything a new warehouse holds before its first row. */
function warehouseDdl(): string[] {
  return [...rawSchemaDdl(), ...ledgerTables.map(({ name, columns }) => createTableDdl({ name, columns }))];
}

async function opened(path: string, options: Record<string, string>): Promise<OpenWarehouse> {
  const instance = await DuckDBInstance.create(path, options);
  const connection = await instance.connect();
  let isOpen = true;
  return {
    connection,
    close: () => {
      if (!isOpen) return;
      isOpen = false;
      connection.closeSync();
      instance.closeSync();
    },
  };
}
