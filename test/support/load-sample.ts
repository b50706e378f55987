/** Loads a copy of the sample dealership once per run and tells the tests where it is. */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { loadProject } from "../../loaders/load.ts";
import { openProject } from "../../src/project/project.ts";
import { repositoryRoot } from "./source-tree.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Folder of a loaded copy of data/sample; tests only read it. */
    sampleProject: string;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const directory = mkdtempSync(join(tmpdir(), "guanlan-sample-"));
  const copy = join(directory, "sample");
  cpSync(join(repositoryRoot, "data/sample"), copy, {
    recursive: true,
    filter: (path) => !path.includes(".guanlan"),
  });
  await loadProject(openProject(copy), { now: "2026-10-09T09:00:00" });
  project.provide("sampleProject", copy);
  return () => rmSync(directory, { recursive: true, force: true });
}
