/** Validates a project's sources without loading them: mappings, files, sheets and headers. */
import { builtInCalendars } from "../src/calendar/working-days.ts";
import { dataMessage, formatLocation, GuanlanError } from "../src/errors.ts";
import type { Project } from "../src/project/project.ts";
import type { SourceMapping } from "../src/project/project-schema.ts";
import { type LoadUnit, loadUnits } from "./loading/load-units.ts";
import { mappingProblems, projectProblems } from "./loading/mapping-problems.ts";
import { openSheets } from "./loading/open-sheets.ts";
import { type LooseReference, looseReferences, uncheckedWarnings } from "./loading/unchecked-references.ts";
import { unreadFiles } from "./loading/unread-files.ts";
import { ambiguousDays } from "./mapping/ambiguous-days.ts";

/** An error stops the load, a warning does not. */
export interface Finding {
  readonly level: "error" | "warning";
  readonly message: string;
}

const error = (message: string): Finding => ({ level: "error", message });
const warning = (message: string): Finding => ({ level: "warning", message });

/**
 * Writes nothing; finds everything that a load would stop at or warn of, but wrong rows. Throws ConfigError for a policy
 * that cannot be read.
 */
export async function checkProject(project: Project): Promise<Finding[]> {
  // As a load does, before anything is read.
  void project.policy;
  const problems = projectProblems(project);
  const { units, missing } = loadUnits(project);
  const findings = [...problems, ...unknownCalendars(project), ...missing].map(error);
  if (findings.length === 0 && units.length === 0) findings.push(error("missing sources (guanlan.yaml)"));
  const given = new Set(units.map(({ source }) => source.entity.name));
  const loose = new Map<string, LooseReference>();
  for (const unit of units) {
    for (const mapping of unit.mappings.filter((each) => mappingProblems(each).length === 0)) {
      const checked = await checkFile(unit, mapping);
      findings.push(...checked.findings);
      for (const each of looseReferences(unit.source, given)) {
        if (checked.columns.has(each.column)) loose.set(`${each.source}.${each.column}`, each);
      }
    }
  }
  const unchecked = uncheckedWarnings([...loose.values()]).map(({ message }) => message);
  return [...findings, ...[...unreadFiles(project), ...unchecked].map(warning)];
}

/** A calendar of one's own needs the source that tells its days. */
function unknownCalendars({ config, rowOf }: Project): string[] {
  if (config.sources.some(({ source }) => source === "calendar_exceptions")) return [];
  return config.stores.flatMap(({ calendar }, at) =>
    builtInCalendars.some((id) => id === calendar)
      ? []
      : dataMessage("unknown", "calendar", calendar, {
          file: "guanlan.yaml",
          row: rowOf(["stores", at, "calendar"]),
        }),
  );
}

/** `columns` are those that the file or the mapping fills. */
async function checkFile(
  unit: LoadUnit,
  mapping: SourceMapping,
): Promise<{ findings: Finding[]; columns: ReadonlySet<string> }> {
  const findings: Finding[] = [];
  const columns = new Set(Object.keys(mapping.constants));
  try {
    const warn = (message: string) => void findings.push(warning(message));
    for await (const open of openSheets({ ...unit, mapping, warn })) {
      for (const column of [...open.header.columns.keys(), ...open.mapped.columns.keys()]) columns.add(column);
      const where = formatLocation({ file: unit.file, sheet: open.name });
      const questions = await ambiguousDays(unit.source, mapping, open);
      findings.push(...questions.map((each) => error(`${each} ${where}`)));
    }
  } catch (cause) {
    if (!(cause instanceof GuanlanError)) throw cause;
    findings.push(error(cause.message));
  }
  return { findings, columns };
}
