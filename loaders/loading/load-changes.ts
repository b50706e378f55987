/** Reads what changed since the last load and puts a new warehouse in place of the old one. */
import { execute } from "../../src/warehouse/query-rows.ts";
import { replaceWarehouse, scratchPath } from "../../src/warehouse/warehouse-file.ts";
import type { LoadReport } from "../load-report.ts";
import { fillWarehouse, type LoadContext, type PrintedUnit, unitId } from "./fill-warehouse.ts";
import type { PreviousLoad } from "./last-load.ts";
import { ledgerReport } from "./ledger-rows.ts";
import { previousLoad } from "./previous-load.ts";

interface Changes extends Pick<LoadContext, "salt" | "now" | "progress"> {
  /** What is to be loaded, given what the present warehouse holds. */
  readonly unitsBeside: (last: PreviousLoad | undefined) => readonly PrintedUnit[];
  /** Throws when the new warehouse shall not take the old one's place. */
  readonly approve: (report: LoadReport) => LoadReport;
}

/** What the present warehouse holds is read again once no other load can change it. */
export function loadChanges(path: string, { unitsBeside, approve, ...changes }: Changes): Promise<LoadReport> {
  return replaceWarehouse(path, async (next) => {
    const previous = await previousLoad(path);
    const context = { ...changes, units: unitsBeside(previous), previous, scratch: scratchPath(path) };
    return approve(await loadInto(next, path, context));
  });
}

async function loadInto(
  next: Parameters<typeof fillWarehouse>[0],
  path: string,
  context: LoadContext,
): Promise<LoadReport> {
  if (context.previous !== undefined) {
    await execute(next, `attach '${path.replaceAll("'", "''")}' as previous (read_only)`);
  }
  const reused = await fillWarehouse(next, context);
  return ledgerReport(next, (row) => reused.has(unitId(row)));
}
