import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ConfigError } from "../../../src/errors.ts";
import { openProject } from "../../../src/project/project.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "guanlan-project-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const lines = ["name: 观澜店", "stores:", "  - id: S1", "policy:", "  profiles: [skoda_archive]"];

const write = (text: string) => writeFileSync(join(folder, "guanlan.yaml"), text);

const open = (...more: readonly string[]) => {
  write([...lines, ...more].join("\n"));
  return openProject(folder);
};

test("the smallest project: a name, a store, a profile", () => {
  const { config, policy, paths } = open();
  expect(config).toMatchObject({ name: "观澜店", stores: [{ id: "S1", calendar: "state" }], targets: [], sources: [] });
  expect(policy.value("deadlines", "archive.sale_handover", "2026-03-31").length).toBe(3);
  expect(paths).toEqual({
    derived: join(folder, ".guanlan"),
    warehouse: join(folder, ".guanlan", "warehouse.duckdb"),
  });
});

test("only the profiles named are active", () => {
  expect(open().policy.find("deadlines", "complaint.closing", "2026-03-31")).toBeUndefined();
});

test("overrides reach the policy", () => {
  const { policy } = open("  overrides:", "    - { id: archive.sale_handover, length: 5, store: S1 }");
  expect(policy.value("deadlines", "archive.sale_handover", "2026-03-31", "S1").length).toBe(5);
  expect(policy.value("deadlines", "archive.sale_handover", "2026-03-31").length).toBe(3);
});

describe("own profiles", () => {
  const own = (id: string) =>
    [`id: ${id}`, "title: 本店制度", "source: 本店", 'effective_from: "2026-01-01"', "settings:"].concat([
      "  - id: own.days",
      "    title: 天数",
      "    rule: P02-10",
      "    clause: 本店 第1条",
      "    value: 4",
    ]);

  const writeOwn = (id: string) => {
    mkdirSync(join(folder, "policy"));
    writeFileSync(join(folder, "policy", "own.yaml"), own(id).join("\n"));
  };

  test("stand beside the built-in ones", () => {
    writeOwn("own");
    write([...lines.slice(0, -1), "  profiles: [own, skoda_archive]"].join("\n"));
    const { policy } = openProject(folder);
    expect(policy.number("own.days", "2026-03-31")).toBe(4);
    expect(policy.profiles.map(({ id }) => id)).toEqual(["own", "skoda_archive"]);
  });

  test("replace the built-in one of the same id", () => {
    writeOwn("skoda_archive");
    const { policy } = open();
    expect(policy.profiles.map(({ title }) => title)).toEqual(["本店制度"]);
    expect(policy.find("deadlines", "archive.sale_handover", "2026-03-31")).toBeUndefined();
  });
});

describe("what is wrong is named", () => {
  test("no guanlan.yaml", () => {
    expect(() => openProject(folder)).toThrow(ConfigError);
    expect(() => openProject(folder)).toThrow(`missing guanlan.yaml: ${JSON.stringify(folder)}`);
  });

  test.each<[string, readonly string[], string | RegExp]>([
    ["an unknown profile", ["  overrides: []"], 'unknown policy profile: "skoda" (guanlan.yaml, row 5)'],
    [
      "an unknown override",
      ["  overrides: [{ id: archive.none }]"],
      'unknown policy value in overrides: "archive.none"',
    ],
    [
      "an override of an unknown store",
      ["  overrides: [{ id: x, store: S9 }]"],
      'unknown store: "S9" (guanlan.yaml, row 6)',
    ],
    ["a target of an unknown store", ["targets: [{ metric: m, value: 1, store: S9 }]"], 'unknown store: "S9"'],
    [
      "a target without a number",
      ["targets: [{ metric: m, value: 九成 }]"],
      /^invalid targets\.0\.value: .*guanlan\.yaml, row 6\)$/,
    ],
    ["a surplus key", ["colour: red"], /^invalid colour: .*guanlan\.yaml, row 6\)$/],
    [
      "a day that does not exist",
      ["as_of: 2026-02-30"],
      /^invalid as_of: expected YYYY-MM-DD \(guanlan\.yaml, row 6\)$/,
    ],
  ])("%s", (name, more, message) => {
    const text = [...lines, ...more].join("\n");
    write(name === "an unknown profile" ? text.replace("skoda_archive", "skoda") : text);
    const opened = () => openProject(folder).policy;
    expect(opened).toThrow(ConfigError);
    expect(opened).toThrow(message);
  });

  test("a store named twice", () => {
    write([...lines.slice(0, 2), "  - id: S1", ...lines.slice(2)].join("\n"));
    expect(() => openProject(folder)).toThrow('duplicate store: "S1" (guanlan.yaml, row 4)');
  });
});
