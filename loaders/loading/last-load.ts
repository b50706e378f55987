/**
 * What the last load left, in a small file beside the warehouse: whether anything changed is then known without opening
 * a database. It holds for exactly the warehouse file that it was written for; any other is opened and asked.
 */
import { readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import type { LoadReport } from "../load-report.ts";
import type { FilePrint } from "./fingerprint.ts";
import type { LedgerRow } from "./ledger-rows.ts";
import type { LoadUnit } from "./load-units.ts";

export interface PreviousLoad {
  readonly files: readonly LedgerRow[];
  /** As if every file had been found unchanged. */
  readonly report: LoadReport;
}

/** Undefined when it is missing, unreadable, or of another warehouse than the one that is there. */
export function rememberedLoad(warehouse: string): PreviousLoad | undefined {
  try {
    const { of, load } = JSON.parse(readFileSync(noteOf(warehouse), "utf8")) as { of: string; load: PreviousLoad };
    return of === identity(warehouse) ? load : undefined;
  } catch {
    return undefined;
  }
}

/** Failing is no harm: the next load asks the warehouse. */
export function rememberLoad(warehouse: string, load: PreviousLoad): void {
  const beside = `${noteOf(warehouse)}.${process.pid}`;
  try {
    writeFileSync(beside, JSON.stringify({ of: identity(warehouse), load }));
    renameSync(beside, noteOf(warehouse));
  } catch {
    // A disk that is full or read-only has been told of by the load itself.
  }
}

/** Whether the load would give what is there: the same files in the same order, read in the same way. */
export function isSameLoad(
  previous: PreviousLoad,
  units: readonly (LoadUnit & { readonly print: FilePrint })[],
): boolean {
  return (
    previous.files.length === units.length &&
    previous.files.every(
      ({ source, file, fingerprint }, at) =>
        source === units[at]?.source.id && file === units[at].file && fingerprint === units[at].print.fingerprint,
    )
  );
}

const noteOf = (warehouse: string): string => `${warehouse}.last-load.json`;

/** Which file it is and when it was last written. */
function identity(warehouse: string): string {
  const { ino, size, mtimeNs } = statSync(warehouse, { bigint: true });
  return `${ino} ${size} ${mtimeNs}`;
}
