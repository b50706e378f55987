import { expect, test } from "vitest";
import { parseYaml } from "../../../src/policy/parse-yaml.ts";
import { projectSchema } from "../../../src/project/project-schema.ts";

const yaml = (mapping: string) => `name: 店
stores: [{ id: S1 }]
policy: { profiles: [visits] }
sources:
  - source: orders
    files: [sources/x.csv]
    ${mapping}
`;
const read = (mapping: string) => parseYaml(yaml(mapping), projectSchema, "guanlan.yaml").sources[0];

test("expressions and conditions are taken as they are written", () => {
  expect(
    read("columns: { model: { when: { 甲: [a, b], 乙: { not: c } }, use: { first: [丙] }, else: 无 } }"),
  ).toMatchObject({
    columns: { model: { when: { 甲: ["a", "b"], 乙: { not: "c" } }, use: { first: ["丙"] }, else: "无" } },
    where: {},
    distinct: false,
  });
});

test.each([
  ["columns: { model: { splt: 甲 } }", "invalid sources.0.columns.model: expected a header or an expression"],
  ["columns: { model: { split: 甲, by: /, part: 0 } }", "expected 1, 2, … or -1, -2, …"],
  ["columns: { model: { extract: 甲, pattern: '(' } }", "expected a regular expression"],
  ["where: { 状态: {} }", "invalid sources.0.where.状态: expected is, not, contains, filled, above or below"],
  ["where: { 状态: { abov: 1 } }", "invalid sources.0.where.状态.abov: "],
  ["date_order: ddmmyy", "invalid sources.0.date_order: "],
  ["colums: {}", "invalid sources.0.colums: "],
])("%s is refused with its key and line", (mapping, message) => {
  expect(() => read(mapping)).toThrow(message);
  expect(() => read(mapping)).toThrow("(guanlan.yaml, row 7)");
});
