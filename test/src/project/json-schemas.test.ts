import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { jsonSchema, jsonSchemaText, schemaFiles } from "../../../src/project/json-schemas.ts";
import { repositoryRoot } from "../../support/source-tree.ts";

const text = (path: string) => readFileSync(join(repositoryRoot, path), "utf8");
const accepts = (name: keyof typeof schemaFiles, value: unknown) =>
  z.fromJSONSchema(jsonSchema(name) as Parameters<typeof z.fromJSONSchema>[0]).safeParse(value).success;

test.each(["project", "policy", "rules"] as const)("data/schema holds the %s schema as the code defines it", (name) => {
  const path = `data/schema/${schemaFiles[name]}`;
  expect(text(path), `run guanlan check --schema ${name} > ${path}`).toBe(jsonSchemaText(name));
});

describe("an editor", () => {
  test.each(["sample", "examples/crm-sales", "examples/ar-invoices"])("accepts guanlan.yaml of %s", (project) => {
    expect(accepts("project", parse(text(`data/${project}/guanlan.yaml`)))).toBe(true);
  });

  test.each(readdirSync(join(repositoryRoot, "data/policy")))("accepts the policy file %s", (file) => {
    expect(accepts("policy", parse(text(`data/policy/${file}`)))).toBe(true);
  });

  test.each(readdirSync(join(repositoryRoot, "data/rules")))("accepts the chapter %s of the rule register", (file) => {
    expect(accepts("rules", parse(text(`data/rules/${file}`)))).toBe(true);
  });

  const project = { name: "店", stores: [{ id: "S1" }], policy: { profiles: ["visits"] } };
  const mapped = (column: unknown) => ({
    ...project,
    sources: [{ source: "orders", files: ["a"], columns: { model: column } }],
  });

  test("needs no value that has a default, and refuses a key that is not known", () => {
    expect(accepts("project", project)).toBe(true);
    expect(accepts("project", { ...project, nmae: "店" })).toBe(false);
  });

  test("knows expressions, one inside another", () => {
    expect(accepts("project", mapped({ first: ["甲", { split: "乙", by: "/", part: 1 }] }))).toBe(true);
    expect(accepts("project", mapped({ first: ["甲", { splt: "乙" }] }))).toBe(false);
  });
});
