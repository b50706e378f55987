/** What every example project must be: free of this machine, and readable without its data. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openProject } from "../../src/project/project.ts";
import { exampleNames } from "../support/example-project.ts";
import { repositoryRoot } from "../support/source-tree.ts";

describe.each(exampleNames)("%s", (name) => {
  const folder = join(repositoryRoot, "data/examples", name);

  test("names no path of a machine", () => {
    for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      if (!/\.(?:yaml|md|csv)$/.test(file)) continue;
      expect(readFileSync(join(folder, file), "utf8")).not.toMatch(/(?:^|[\s"'(])(?:\/(?!\/)[\w-]+\/|[A-Z]:\\)/m);
    }
  });

  test("has a configuration that is sound and a README that says where the data comes from", () => {
    expect(openProject(folder).config.sources.length).toBeGreaterThan(1);
    expect(readFileSync(join(folder, "README.md"), "utf8")).toContain("数据从哪里来");
  });
});
