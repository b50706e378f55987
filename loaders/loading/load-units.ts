/** What is to be loaded: every file of every source once, parents before the rows that refer to them. */
import { join } from "node:path";
import type { Project } from "../../src/project/project.ts";
import type { SourceMapping } from "../../src/project/project-schema.ts";
import { databaseLabel } from "../formats/database/database-address.ts";
import type { Source } from "../source.ts";
import { sources } from "../sources.ts";
import { mappingPlace } from "./mapping-problems.ts";
import { matchFiles } from "./match-files.ts";

/** One file of one source, or what a statement gives of a database. */
export interface LoadUnit {
  readonly source: Source;
  /** Relative to the project folder, as messages show it. */
  readonly file: string;
  readonly path: string;
  /** The project folder, against which the files of lookups are named. */
  readonly directory: string;
  /** Usually one; several when sheets of one workbook are laid out differently. */
  readonly mappings: readonly SourceMapping[];
  /** Other sources that the same file is turned into. */
  readonly others: readonly OtherUse[];
}

export interface OtherUse {
  readonly source: Source;
  readonly mapping: SourceMapping;
  /** In the order of loading. */
  readonly isEarlier: boolean;
}

export interface LoadUnits {
  readonly units: readonly LoadUnit[];
  /** `missing file: "sources/x.xlsx" (guanlan.yaml, source complaints, row 9)` */
  readonly missing: readonly string[];
}

export function loadUnits(project: Project): LoadUnits {
  const missing: string[] = [];
  const units = sources.flatMap((source) => {
    const byFile = new Map<string, SourceMapping[]>();
    for (const mapping of project.config.sources.filter((each) => each.source === source.id)) {
      for (const file of filesOf(project, mapping, missing)) byFile.set(file, [...(byFile.get(file) ?? []), mapping]);
    }
    const { directory } = project;
    return [...byFile].map(([file, mappings]) => ({ source, file, path: join(directory, file), directory, mappings }));
  });
  return { units: units.map((unit, at) => ({ ...unit, others: otherUses(units, at) })), missing };
}

function otherUses(units: readonly Omit<LoadUnit, "others">[], at: number): OtherUse[] {
  return units.flatMap(({ source, file, mappings }, index) =>
    index === at || file !== units[at]?.file
      ? []
      : mappings.map((mapping) => ({ source, mapping, isEarlier: index < at })),
  );
}

function filesOf(project: Project, mapping: SourceMapping, missing: string[]): Set<string> {
  if (mapping.database !== undefined) return new Set([databaseLabel(mapping.database)]);
  const found = new Set<string>();
  const entry = project.config.sources.indexOf(mapping);
  for (const [at, glob] of mapping.files.entries()) {
    const files = matchFiles(project.directory, glob);
    if (files.length === 0 && !mapping.optional) {
      const row = project.rowOf(["sources", entry, "files", at]);
      missing.push(`missing file: ${JSON.stringify(glob)} ${mappingPlace(mapping, row)}`);
    }
    for (const file of files) found.add(file);
  }
  return found;
}
