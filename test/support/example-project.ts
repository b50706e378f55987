/** An example project with its public data, in a folder of its own. */
import { cpSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "./source-tree.ts";
import { temporaryFolder } from "./temporary-folder.ts";

/** Where the public data sets lie; next to the repository unless the environment says otherwise. */
const publicData = process.env.GUANLAN_PUBLIC_DATA ?? join(repositoryRoot, "../shared/data");

/** Folder of a data set, undefined when this machine has none: then the tests over it are skipped and say so. */
export function publicDataSet(name: string): string | undefined {
  const folder = join(publicData, name);
  if (existsSync(folder)) return folder;
  process.stderr.write(`skipped: no public data set ${name} beside the repository (set GUANLAN_PUBLIC_DATA)\n`);
  return undefined;
}

/** Copies the project and the data it names. Must be called inside a test. */
export function exampleProject(name: string, data: string, files: readonly string[]): string {
  const folder = temporaryFolder();
  cpSync(join(repositoryRoot, "data/examples", name), folder, { recursive: true });
  for (const file of files) cpSync(join(data, file), join(folder, "sources", file));
  return folder;
}

export const exampleNames: readonly string[] = readdirSync(join(repositoryRoot, "data/examples")).sort();
