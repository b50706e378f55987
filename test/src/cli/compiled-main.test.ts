import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compiledMain } from "../../../src/cli/compiled-main.mjs";
import { repositoryRoot } from "../../support/source-tree.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

/** The program as it is installed somewhere: its own files, its packages by links. */
function installation(): string {
  const root = temporaryFolder({});
  for (const name of ["src", "loaders", "data/policy", "data/calendar", "package.json"]) {
    cpSync(join(repositoryRoot, name), join(root, name), { recursive: true });
  }
  mkdirSync(join(root, "node_modules"));
  for (const name of readdirSync(join(repositoryRoot, "node_modules")).filter((each) => !each.startsWith("."))) {
    symlinkSync(join(repositoryRoot, "node_modules", name), join(root, "node_modules", name));
  }
  return root;
}

function help(root: string): string {
  const { status, stdout, stderr } = spawnSync("node", ["src/cli/bin.mjs", "load", "--help"], {
    cwd: root,
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return stdout;
}

const compiled = (root: string) => readdirSync(join(root, "node_modules/.cache/guanlan"));

test("the command is compiled once, anew when the code changes, and not at all where nothing can be written", () => {
  const root = installation();
  const first = help(root);
  expect(first).toContain("读入全部来源文件");
  const made = compiled(root);
  expect(made).toHaveLength(1);
  expect(help(root)).toBe(first);
  expect(compiled(root)).toEqual(made);

  const command = join(root, "src/cli/commands/load.ts");
  writeFileSync(command, readFileSync(command, "utf8").replace("读入全部来源文件", "读入一切"));
  expect(help(root)).toContain("读入一切");
  expect(compiled(root)).toHaveLength(2);

  rmSync(join(root, "node_modules/.cache"), { recursive: true });
  writeFileSync(join(root, "node_modules/.cache"), "");
  expect(help(root)).toContain("读入一切");
  expect(existsSync(join(root, "node_modules/.cache/guanlan"))).toBe(false);
}, 300_000);

test("where the command was compiled, it is found again", async () => {
  const address = await compiledMain();
  expect(address).toMatch(/^file:.*\/node_modules\/\.cache\/guanlan\/[0-9a-f]{32}\/main\.mjs$/);
  expect(await compiledMain()).toBe(address);
  expect(existsSync(new URL(address ?? ""))).toBe(true);
}, 300_000);

test("a trace of an error names the line of the source", () => {
  const root = installation();
  const command = join(root, "src/cli/commands/load.ts");
  const text = readFileSync(command, "utf8");
  const broken = text.replace("const project = openProject(options.project);", 'throw new Error("lost");');
  expect(broken).not.toBe(text);
  writeFileSync(command, broken);
  const { status, stderr } = spawnSync("node", ["src/cli/bin.mjs", "load"], { cwd: root, encoding: "utf8" });
  const line = broken.slice(0, broken.indexOf('"lost"')).split("\n").length;
  expect(status).toBe(1);
  expect(stderr).toContain(`src/cli/commands/load.ts:${line}:`);
}, 300_000);
