import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { checkProject } from "../../../loaders/check.ts";
import { handbook } from "../../../loaders/handbook/handbook.ts";
import { loadProject } from "../../../loaders/load.ts";
import { mappingProblems } from "../../../loaders/loading/mapping-problems.ts";
import { sources } from "../../../loaders/sources.ts";
import { projectSchema } from "../../../src/project/project-schema.ts";
import { blocks } from "../../../src/site/blocks/index.ts";
import { contextsOf } from "../../../src/site/page-context.ts";
import { sitePlan } from "../../../src/site/site-plan.ts";
import { projectFolder } from "../../support/project-folder.ts";
import { shortFixture } from "../../support/snapshot-fixture.ts";
import { repositoryRoot } from "../../support/source-tree.ts";

test("the example files load together as they stand, no row turned away and no column unknown", async () => {
  const files = handbook().map(({ example }) => [`sources/${example.file}`, example.text] as const);
  const mapped = sources.map(({ id }) => ({ source: id, files: [`sources/${id}.csv`] }));
  const folder = projectFolder(mapped, Object.fromEntries(files));
  expect(await checkProject(folder.open())).toEqual([]);
  const report = await loadProject(folder.open(), { now: "2026-04-01T08:00:00" });
  expect(report.issues).toEqual([]);
  expect(report.sources.map(({ source, read, accepted }) => [source, read, accepted])).toEqual(
    sources.map(({ id }) => [id, 1, 1]),
  );
});

test("the page lists every column of every contract with its headers and words, and links every example", () => {
  const snapshot = shortFixture();
  const plan = sitePlan(snapshot, true);
  const page = plan.pages.find(({ path }) => path === "sources");
  if (page === undefined) throw new Error("no page sources");
  const { text } = blocks["source-handbook"].render("", {
    ...contextsOf(snapshot, plan, new Map())(page),
    handbook: handbook(),
  });
  for (const { id, entity, columns } of sources) {
    const section = text.slice(text.indexOf(`id="source-${id}"`)).split("</section>")[0] ?? "";
    expect(section).toContain(`href="sources/${id}.csv" download`);
    for (const [name, { title }] of Object.entries(entity.columns)) {
      expect(section).toContain(`${title}<br><code>${name}</code>`);
      for (const header of columns[name as keyof typeof columns]?.headers ?? []) expect(section).toContain(header);
    }
  }
});

test("every check of a contract is told in Chinese, and so is what stands for an empty cell", () => {
  for (const { id, checks } of handbook()) {
    expect(checks, id).toHaveLength(sources.find((each) => each.id === id)?.checks.length ?? -1);
    for (const check of checks) expect(check).toMatch(/^[\p{Script=Han} \d，A-Z]+$/u);
  }
  const notes = handbook().flatMap(({ columns }) => columns.flatMap((column) => column.notes));
  expect(notes).toContain("不填按终端消费者");
});

describe("what the page says of mappings", () => {
  const text = readFileSync(join(repositoryRoot, "reports/sources.md"), "utf8");
  const examples = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = ""]) => parse(yaml));

  test("is accepted as it is written", () => {
    expect(examples).toHaveLength(4);
    for (const example of examples) {
      const listed = Array.isArray(example) ? example : example.sources;
      const project = { name: "店", stores: [{ id: "S1" }], policy: { profiles: ["visits"] }, sources: listed };
      expect(projectSchema.parse(project).sources.flatMap(mappingProblems)).toEqual([]);
    }
  });

  test("names every expression and condition", () => {
    const words = [
      "value",
      "first",
      "join",
      "split",
      "extract",
      "when",
      "add_days",
      "multiply",
      "pad",
      "replace",
      "lookup",
    ];
    const tests = ["not", "contains", "filled", "above", "below"];
    for (const word of words) expect(text).toMatch(new RegExp(`\\{ ${word}: `));
    for (const word of tests) expect(text).toMatch(new RegExp(`\`(?:\\S+: \\{ )?${word}`));
  });
});
