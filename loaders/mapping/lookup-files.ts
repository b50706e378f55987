import type { SourceMapping } from "../../src/project/project-schema.ts";
import { lookupsOf } from "./references.ts";

/** Paths of the files that mappings ask, each once. */
export const lookupFiles = (mappings: readonly SourceMapping[]): string[] => [
  ...new Set(mappings.flatMap(({ columns }) => lookupsOf(columns)).map((each) => each.in)),
];
