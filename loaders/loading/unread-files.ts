/** Files among the exports that guanlan.yaml says nothing of: an export under a new name is not lost silently. */
import type { Project } from "../../src/project/project.ts";
import { lookupFiles } from "../mapping/lookup-files.ts";
import { isMatch, matchFiles } from "./match-files.ts";

/** Where the exports are put. */
const EXPORTS = "sources/**";

/** `unknown file: no source of guanlan.yaml reads it (sources/x.csv)` */
export function unreadFiles({ directory, config }: Project): string[] {
  const { sources, ignore_files: ignored } = config;
  const spoken = [
    ...ignored,
    ...sources.flatMap(({ files, database }) => [...files, database?.tls_ca ?? []].flat()),
    ...lookupFiles(sources),
  ];
  return matchFiles(directory, EXPORTS)
    .filter((file) => !isMatch(spoken, file))
    .map((file) => `unknown file: no source of guanlan.yaml reads it (${file})`);
}
