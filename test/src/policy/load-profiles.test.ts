import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { builtInPolicyDir, loadProfiles } from "../../../src/policy/load-profiles.ts";
import { Policy } from "../../../src/policy/policy.ts";
import { valueKinds } from "../../../src/policy/profile-schema.ts";
import { valueText } from "../../../src/policy/value-text.ts";

describe("the built-in profiles", () => {
  const profiles = loadProfiles(builtInPolicyDir);
  const policy = new Policy([...profiles.values()]);
  const values = valueKinds.flatMap((kind) => policy.all(kind).map((value) => ({ kind, value })));

  test("are all here", () => {
    expect([...profiles.keys()].sort()).toEqual(
      expect.arrayContaining([
        "complaint_chain",
        "customer_info",
        "data_quality",
        "group_4s",
        "hyundai_sales",
        "skoda_archive",
        "value_grade",
        "visits",
      ]),
    );
  });

  test("name no value twice: active together, each id has one meaning", () => {
    const ids = values.map(({ value }) => value.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("cover every core rule of chapters 11, 13 and 14", () => {
    const rules = new Set(values.map(({ value }) => value.rule));
    const core = ["P11-01", "P11-02", "P11-03", "P11-04", "P11-05", "P13-05", "P13-33", "P13-36", "P14-02", "P14-04"];
    expect([...core, "P14-09"].filter((rule) => !rules.has(rule))).toEqual([]);
  });

  test("cite a chapter of the source for every value", () => {
    expect(values.filter(({ value }) => !/^篇[一二三四五六七八九十]+ \S/.test(value.clause))).toEqual([]);
  });

  test("say every value in Chinese", () => {
    const texts = values.map(({ kind, value }) => [value.id, valueText(kind, value)]);
    expect(texts.filter(([, text]) => text === "" || /undefined|NaN|[a-z]{4,}/.test(text ?? ""))).toEqual([]);
  });
});

describe("a folder of profiles", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "guanlan-policy-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (name: string, id: string) =>
    writeFileSync(join(folder, name), `id: ${id}\ntitle: 制度\nsource: 篇二\neffective_from: "2026-01-01"\n`);

  test("may be absent", () => {
    expect(loadProfiles(join(folder, "none")).size).toBe(0);
  });

  test("takes .yaml and .yml and nothing else", () => {
    write("a.yaml", "a");
    write("b.yml", "b");
    writeFileSync(join(folder, "notes.txt"), "not a profile");
    expect([...loadProfiles(folder).keys()]).toEqual(["a", "b"]);
  });

  test("holds every id once", () => {
    write("a.yaml", "same");
    write("b.yaml", "same");
    expect(() => loadProfiles(folder)).toThrow('duplicate policy profile: "same" (b.yaml)');
  });
});
