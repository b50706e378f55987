/** Puts a finished folder in the place of the published one: a reader gets the old site or the new one. */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Lets `fill` write a new folder beside `out` and then swaps the two by renaming. When `fill` throws, `out` stays as it
 * was and nothing is left behind.
 */
export async function publishFolder<T>(out: string, fill: (directory: string) => Promise<T>): Promise<T> {
  mkdirSync(dirname(out), { recursive: true });
  const next = mkdtempSync(join(dirname(out), `.${basename(out)}-next-`));
  try {
    const result = await fill(next);
    // Temporary folders are private to their owner; a published one is for the web server.
    chmodSync(next, 0o755);
    swap(next, out);
    return result;
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

/** When the second rename fails, the first is undone. */
function swap(next: string, out: string): void {
  const old = `${next}-old`;
  const replaces = existsSync(out);
  if (replaces) renameSync(out, old);
  try {
    renameSync(next, out);
  } catch (cause) {
    if (replaces) renameSync(old, out);
    throw cause;
  }
  rmSync(old, { recursive: true, force: true });
}
