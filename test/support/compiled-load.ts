/** The load as plain JavaScript: a process of its own then starts in a fraction of the time that compiling takes. */
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { repositoryRoot } from "./source-tree.ts";
import { temporaryFolder, writeInto } from "./temporary-folder.ts";

const FOLDERS = ["loaders", "src/calendar", "src/policy", "src/project", "src/warehouse"];
const FILES = ["src/errors.ts"];
const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ES2022,
  rewriteRelativeImportExtensions: true,
};

/** Says `ready` on stdout before it begins, and ends as the command does. */
const ENTRY = `
import { openProject } from "./src/project/project.js";
import { loadProject } from "./loaders/load.js";
import { GuanlanError } from "./src/errors.js";
process.stdout.write("ready");
try {
  await loadProject(openProject(process.argv[2]), { now: "2026-05-01T08:00:00" });
} catch (error) {
  process.stderr.write(error instanceof GuanlanError ? "error: " + error.message : error.stack);
  process.exitCode = 1;
}
`;

/** Path of a program that loads the project folder it is given. Must be called inside a test. */
export function compiledLoad(): string {
  const folder = temporaryFolder({ "package.json": '{"type":"module"}', "load.js": ENTRY });
  for (const linked of ["node_modules", "data"]) symlinkSync(join(repositoryRoot, linked), join(folder, linked));
  const inside = FOLDERS.flatMap((root) =>
    readdirSync(join(repositoryRoot, root), { recursive: true, encoding: "utf8" }).map((name) => join(root, name)),
  );
  for (const name of [...inside.filter((each) => each.endsWith(".ts")), ...FILES]) {
    const text = readFileSync(join(repositoryRoot, name), "utf8");
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeInto(folder, name, text);
    writeInto(folder, name.replace(/\.ts$/, ".js"), ts.transpileModule(text, { compilerOptions: OPTIONS }).outputText);
  }
  return join(folder, "load.js");
}
