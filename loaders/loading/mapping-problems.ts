/** What is wrong with the `sources` of guanlan.yaml, as far as it shows without opening a file. */

import { dataMessage } from "../../src/errors.ts";
import type { SourceMapping } from "../../src/project/project-schema.ts";
import { cellReader } from "../rows/column-reader.ts";
import type { Source } from "../source.ts";
import { sourceNamed } from "../sources.ts";

/** Sentences in the error grammar; none when the mapping is sound. */
export function mappingProblems(mapping: SourceMapping): string[] {
  const source = sourceNamed(mapping.source);
  if (source === undefined) return [`${dataMessage("unknown", "source", mapping.source)} (guanlan.yaml)`];
  const at = ` (guanlan.yaml, source ${source.id})`;
  return [...unknownColumns(source, mapping), ...wrongCodes(source, mapping), ...wrongConstants(source, mapping)].map(
    (problem) => problem + at,
  );
}

function unknownColumns(source: Source, mapping: SourceMapping): string[] {
  const items = Object.keys(source.wide?.headers ?? {});
  const mapped = Object.keys(mapping.columns).filter((name) => !(name in source.columns) && !items.includes(name));
  const given = [...Object.keys(mapping.codes), ...Object.keys(mapping.constants)].filter(
    (name) => !(name in source.columns),
  );
  return [...new Set([...mapped, ...given])].map((name) => dataMessage("unknown", "column", name));
}

function wrongCodes(source: Source, mapping: SourceMapping): string[] {
  return Object.entries(mapping.codes).flatMap(([name, words]) => {
    const column = source.entity.columns[name];
    const codes = column?.type === "boolean" ? ["true", "false"] : column?.codes;
    if (codes === undefined) return [];
    const wrong = [...new Set(Object.values(words))].filter((code) => !codes.includes(code));
    return wrong.map((code) => dataMessage("unknown", `code of ${name}`, code));
  });
}

function wrongConstants(source: Source, mapping: SourceMapping): string[] {
  return Object.entries(mapping.constants).flatMap(([name, constant]) => {
    if (!(name in source.columns)) return [];
    const read = cellReader(source, name, { mapping, salt: "", power: 0 })(constant);
    return read.ok ? [] : [dataMessage(read.check, name, constant)];
  });
}
