/** One load of a project at a time: a lock that the operating system drops when its process ends, however it ends. */
import { mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { GuanlanError } from "../errors.ts";

/** Locks belong to processes: a second one of the same process would be granted and, when given back, end the first. */
const held = new Set<string>();

/**
 * Runs `work` while holding the lock, an empty database at `path` that stays there. Throws GuanlanError naming the
 * process that holds it.
 */
export async function withLoadLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  if (held.has(path)) throw running(String(process.pid));
  held.add(path);
  try {
    mkdirSync(dirname(path), { recursive: true });
    const lock = await acquire(path);
    try {
      return await work();
    } finally {
      lock.closeSync();
    }
  } finally {
    held.delete(path);
  }
}

/** A process killed while it made the file leaves half of one. */
async function acquire(path: string): Promise<DuckDBInstance> {
  try {
    return await locked(path);
  } catch (cause) {
    if (!(cause instanceof Error) || !/not a valid DuckDB database/i.test(cause.message)) throw cause;
    rmSync(path);
    return locked(path);
  }
}

async function locked(path: string): Promise<DuckDBInstance> {
  try {
    return await DuckDBInstance.create(path);
  } catch (cause) {
    if (!(cause instanceof Error) || !/could not set lock/i.test(cause.message)) throw cause;
    throw running(/PID (\d+)/.exec(cause.message)?.[1], cause);
  }
}

const running = (process: string | undefined, cause?: unknown) =>
  new GuanlanError(`another load of this project is running${process === undefined ? "" : ` (process ${process})`}`, {
    cause,
  });
