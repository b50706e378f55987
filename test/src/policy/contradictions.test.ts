/** The list of contradictions against what it speaks of: rules, policy values, guanlan.yaml, and the tests of both readings. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadContradictions } from "../../../src/policy/contradictions.ts";
import { builtInPolicyDir, loadProfiles } from "../../../src/policy/load-profiles.ts";
import { Policy } from "../../../src/policy/policy.ts";
import { valueKinds } from "../../../src/policy/profile-schema.ts";
import { loadRuleRegister } from "../../../src/policy/rule-register.ts";
import { jsonSchema } from "../../../src/project/json-schemas.ts";
import { listFiles, repositoryRoot } from "../../support/source-tree.ts";

const contradictions = loadContradictions();
const ids = contradictions.map(({ id }) => id);

test("X-01 to X-33, each once and in order", () => {
  expect(ids).toEqual(Array.from({ length: 33 }, (_, i) => `X-${String(i + 1).padStart(2, "0")}`));
});

describe("everything named exists", () => {
  test("rules of the register", () => {
    const rules = new Set(loadRuleRegister().flatMap((chapter) => chapter.rules.map(({ id }) => id)));
    const named = contradictions.flatMap(({ readings }) => readings.map(({ rule }) => rule));
    expect(named.filter((rule) => !rules.has(rule))).toEqual([]);
  });

  test("values of the shipped profiles", () => {
    const policy = new Policy([...loadProfiles(builtInPolicyDir).values()]);
    const known = new Set(valueKinds.flatMap((kind) => policy.all(kind).map(({ id }) => id)));
    expect(contradictions.flatMap(({ values }) => values).filter((id) => !known.has(id))).toEqual([]);
  });

  test("entries of guanlan.yaml", () => {
    const paths = contradictions.flatMap(({ project }) => project);
    expect(paths.filter((path) => !hasEntry(jsonSchema("project"), path.split(".")))).toEqual([]);
    expect(hasEntry(jsonSchema("project"), ["stores", "colour"])).toBe(false);
  });
});

/** Follows properties, through the items of lists. */
function hasEntry(schema: object, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined) return true;
  const { items, properties } = schema as { items?: object; properties?: Readonly<Record<string, object>> };
  const next = properties?.[name];
  if (next !== undefined) return hasEntry(next, rest);
  return items !== undefined && hasEntry(items, [name, ...rest]);
}

test("each is cited by a test that shows its readings", () => {
  /** These show the list itself. */
  const own = ["policy/contradictions", "snapshot/contradiction-entries", "site/blocks/rules"];
  const files = listFiles(["test"], [".test.ts"]).filter(
    (path) => !own.some((each) => path === `test/src/${each}.test.ts`),
  );
  const texts = files.map((path) => readFileSync(join(repositoryRoot, path), "utf8")).join("\n");
  expect(ids.filter((id) => !texts.includes(id))).toEqual([]);
});
