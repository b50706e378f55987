/** What is wrong with the `sources` of guanlan.yaml, as far as it shows without opening a file. */

import { dataMessage } from "../../src/errors.ts";
import type { Project } from "../../src/project/project.ts";
import type { SourceMapping } from "../../src/project/project-schema.ts";
import { cellReader } from "../rows/column-reader.ts";
import type { Source } from "../source.ts";
import { sourceNamed } from "../sources.ts";

export interface MappingProblem {
  readonly message: string;
  /** Where it stands in the entry. */
  readonly path: readonly PropertyKey[];
}

/** Sentences in the error grammar, each with its line; none when every mapping is sound. */
export const projectProblems = ({ config, rowOf }: Project): string[] =>
  config.sources.flatMap((mapping, at) =>
    mappingProblems(mapping).map(
      ({ message, path }) => `${message} ${mappingPlace(mapping, rowOf(["sources", at, ...path]))}`,
    ),
  );

/** `(guanlan.yaml, source complaints, row 12)` */
export const mappingPlace = ({ source }: SourceMapping, row: number | undefined): string =>
  `(guanlan.yaml${sourceNamed(source) === undefined ? "" : `, source ${source}`}${row === undefined ? "" : `, row ${row}`})`;

/** None when the mapping is sound. */
export function mappingProblems(mapping: SourceMapping): MappingProblem[] {
  const source = sourceNamed(mapping.source);
  if (source === undefined) return [{ message: dataMessage("unknown", "source", mapping.source), path: ["source"] }];
  return [...unknownColumns(source, mapping), ...wrongCodes(source, mapping), ...wrongConstants(source, mapping)];
}

function unknownColumns(source: Source, mapping: SourceMapping): MappingProblem[] {
  const items = Object.keys(source.wide?.headers ?? {});
  const named = (["columns", "codes", "constants"] as const).flatMap((part) =>
    Object.keys(mapping[part]).map((name) => ({ part, name })),
  );
  const unknown = named.filter(
    ({ part, name }) => !(name in source.columns) && !(part === "columns" && items.includes(name)),
  );
  return unknown
    .filter(({ name }, at) => unknown.findIndex((each) => each.name === name) === at)
    .map(({ part, name }) => ({ message: dataMessage("unknown", "column", name), path: [part, name] }));
}

function wrongCodes(source: Source, mapping: SourceMapping): MappingProblem[] {
  return Object.entries(mapping.codes).flatMap(([name, words]) => {
    const column = source.entity.columns[name];
    const codes = column?.type === "boolean" ? ["true", "false"] : column?.codes;
    if (codes === undefined) return [];
    const wrong = [...new Set(Object.values(words))].filter((code) => !codes.includes(code));
    return wrong.map((code) => ({
      message: dataMessage("unknown", `code of ${name}`, code),
      path: ["codes", name, Object.keys(words).find((word) => words[word] === code) ?? ""],
    }));
  });
}

function wrongConstants(source: Source, mapping: SourceMapping): MappingProblem[] {
  return Object.entries(mapping.constants).flatMap(([name, constant]) => {
    if (!(name in source.columns)) return [];
    const read = cellReader(source, name, { mapping, salt: "", power: 0 })(constant);
    return read.ok ? [] : [{ message: dataMessage(read.check, name, constant), path: ["constants", name] }];
  });
}
