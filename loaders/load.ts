/** Loads a project folder: sources → warehouse, all files or none. */
import { ConfigError, SourceError } from "../src/errors.ts";
import type { Project } from "../src/project/project.ts";
import type { LoadReport } from "./load-report.ts";
import type { PrintedUnit } from "./loading/fill-warehouse.ts";
import { filePrint } from "./loading/fingerprint.ts";
import { withKeptFiles } from "./loading/kept-files.ts";
import { isSameLoad, type PreviousLoad, rememberedLoad, rememberLoad } from "./loading/last-load.ts";
import { loadUnits } from "./loading/load-units.ts";
import { projectProblems } from "./loading/mapping-problems.ts";
import { projectSalt } from "./loading/salt.ts";
import { storageProblem } from "./loading/storage-problem.ts";
import { unreadFiles } from "./loading/unread-files.ts";

export interface LoadOptions {
  /** Local time, `YYYY-MM-DDTHH:MM:SS`. */
  readonly now: string;
  readonly progress?: (step: string) => void;
  /** Quarantined rows or warnings leave the warehouse as it was. */
  readonly strict?: boolean;
  /** Rows of files that are gone go as well. */
  readonly prune?: boolean;
}

/** Thrown by a strict load; carries what the clerk has to put right. */
export class StrictLoadError extends SourceError {
  readonly report: LoadReport;
  constructor(report: LoadReport) {
    const rows = report.sources.reduce((total, each) => total + each.quarantined, 0);
    super(`strict load: ${rows} quarantined rows, ${report.warnings.length} warnings; nothing was changed`);
    this.report = report;
  }
}

/**
 * Reads what changed since the last load and puts a new warehouse in place of the old one.
 * Throws ConfigError for a mapping that cannot be meant, SourceError for a file that is of no use, GuanlanError when
 * another load runs or the disk refuses; the warehouse then stays as it was. Rows that are wrong go to the quarantine and are no error.
 */
export async function loadProject(project: Project, options: LoadOptions): Promise<LoadReport> {
  try {
    return await load(project, options);
  } catch (error) {
    throw storageProblem(error, project.directory) ?? error;
  }
}

/** The part that reads files and writes a database is fetched only when something changed. */
async function load(project: Project, options: LoadOptions): Promise<LoadReport> {
  const path = project.paths.warehouse;
  const salt = projectSalt(project);
  const found = await printedUnits(project, salt);
  const { now, progress = () => {}, prune = false } = options;
  const unitsBeside = (last: PreviousLoad | undefined) => (prune ? found : withKeptFiles(found, project, last));
  const unread = unreadFiles(project);
  const approve = (report: LoadReport) => approved({ ...report, warnings: [...report.warnings, ...unread] }, options);
  const remembered = rememberedLoad(path);
  if (remembered !== undefined && isSameLoad(remembered, unitsBeside(remembered))) return approve(remembered.report);
  // Nothing is read for a policy that no figure could be made of.
  void project.policy;
  const { previousLoad } = await import("./loading/previous-load.ts");
  const present = await previousLoad(path);
  if (present !== undefined && isSameLoad(present, unitsBeside(present))) {
    rememberLoad(path, present);
    return approve(present.report);
  }
  const { loadChanges } = await import("./loading/load-changes.ts");
  const report = await loadChanges(path, { unitsBeside, approve, salt, now, progress });
  const made = await previousLoad(path);
  if (made !== undefined) rememberLoad(path, made);
  return report;
}

async function printedUnits(project: Project, salt: string): Promise<PrintedUnit[]> {
  const problems = projectProblems(project);
  if (problems.length > 0) throw new ConfigError(problems.join("\n"));
  const { units, missing } = loadUnits(project);
  if (missing.length > 0) throw new SourceError(missing.join("\n"));
  if (units.length === 0) throw new ConfigError("missing sources (guanlan.yaml)");
  const printed: PrintedUnit[] = [];
  for (const unit of units) printed.push({ ...unit, print: await filePrint(unit, salt) });
  return printed;
}

function approved(report: LoadReport, { strict }: LoadOptions): LoadReport {
  const isClean = report.warnings.length === 0 && report.sources.every(({ quarantined }) => quarantined === 0);
  if (strict && !isClean) throw new StrictLoadError(report);
  return report;
}
