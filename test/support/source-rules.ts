/** Ids and relevance of the source catalogue's rules, where this machine has it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "./source-tree.ts";

/** Next to the repository unless the environment says otherwise. */
const path = process.env.GUANLAN_RULE_CATALOGUE ?? join(repositoryRoot, "../shared/rules.md");

/** Undefined when this machine has no catalogue: then the test against it is skipped and says so. */
export function sourceRules(): Readonly<Record<string, string>> | undefined {
  if (!existsSync(path)) {
    process.stderr.write("skipped: no rule catalogue beside the repository (set GUANLAN_RULE_CATALOGUE)\n");
    return undefined;
  }
  const text = readFileSync(path, "utf8");
  const headings = [...text.matchAll(/^### (P\d\d-\d{2,3}) · .*— (core|strong|fringe|none)$/gm)];
  const rows = [...text.matchAll(/^\| (P\d\d-\d{2,3}) \|.*\| \**(core|strong|fringe|none)\b[^|]*\|$/gm)];
  return Object.fromEntries([...rows, ...headings].map(([, id, relevance]) => [id ?? "", relevance ?? ""]));
}
