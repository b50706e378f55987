/** Files that were loaded and are gone: their rows stay until the clerk says that they shall go. */
import { existsSync } from "node:fs";
import type { Project } from "../../src/project/project.ts";
import { sourceNamed } from "../sources.ts";
import type { PrintedUnit } from "./fill-warehouse.ts";
import type { PreviousLoad } from "./last-load.ts";
import type { LedgerRow } from "./ledger-rows.ts";
import { byName, isMatch } from "./match-files.ts";

export const KEPT = "removed file";
/** Stands for the fingerprint, which a file that comes back never has. */
const KEPT_PRINT = "kept";

export const keptWarning = ({ source, file, accepted }: LedgerRow) => ({
  source,
  file,
  message: `${KEPT}: ${JSON.stringify(file)} (source ${source}); its ${accepted} rows are kept until guanlan load --prune`,
});

/**
 * The units with, at the place that their names have, the files that the last load held, that a mapping still means, and
 * that are not there any more.
 */
export function withKeptFiles(
  units: readonly PrintedUnit[],
  project: Project,
  previous: PreviousLoad | undefined,
): readonly PrintedUnit[] {
  const all = [...units];
  for (const old of previous?.files ?? []) {
    const kept = keptUnit(old, project);
    if (kept === undefined || units.some(({ source, file }) => source.id === old.source && file === old.file)) continue;
    const next = all.findIndex(({ source, file }) => source.id === old.source && byName(file, old.file) > 0);
    const last = all.findLastIndex(({ source }) => source.id === old.source);
    all.splice(next >= 0 ? next : last + 1, 0, kept);
  }
  return all;
}

function keptUnit({ source, file, sha256 }: LedgerRow, project: Project): PrintedUnit | undefined {
  const contract = sourceNamed(source);
  const path = `${project.directory}/${file}`;
  const mappings = project.config.sources.filter((each) => each.source === source && isMatch(each.files, file));
  if (contract === undefined || mappings.length === 0 || existsSync(path)) return undefined;
  const print = { sha256, fingerprint: KEPT_PRINT };
  return { source: contract, file, path, directory: project.directory, mappings, others: [], print, isKept: true };
}
