import { describe, expect, test } from "vitest";
import { ConfigError } from "../../../src/errors.ts";
import { parseYaml } from "../../../src/policy/parse-yaml.ts";
import { profileSchema } from "../../../src/policy/profile-schema.ts";

const lines = [
  "id: store_rules", // 1
  "title: 档案", // 2
  "source: 篇二", // 3
  'effective_from: "2026-01-01"', // 4
  "deadlines:", // 5
  "  - id: archive.sale", // 6
  "    title: 新车档案移交", // 7
  "    rule: P02-10", // 8
  "    clause: 篇二 移交第1条", // 9
  "    start_event: delivery.delivered_at", // 10
  "    end_event: archive_package.handed_over_on", // 11
  "    length: 3", // 12
  "    unit: work_day", // 13
];

/** The text with one line (counted from 1) replaced. */
const withLine = (line: number, text: string) =>
  lines.map((each, index) => (index === line - 1 ? text : each)).join("\n");

const parse = (text: string) => parseYaml(text, profileSchema, "store.yaml");

test("a good text becomes a profile", () => {
  expect(parse(lines.join("\n")).deadlines[0]).toMatchObject({ length: 3, unit: "work_day", group_by: "due" });
});

describe("a fault names field, file and line", () => {
  test.each([
    [
      "a word for a number",
      withLine(12, "    length: three"),
      /^invalid deadlines\.0\.length: .* \(store\.yaml, row 12\)$/,
    ],
    [
      "a unit that does not exist",
      withLine(13, "    unit: week"),
      /^invalid deadlines\.0\.unit: .* \(store\.yaml, row 13\)$/,
    ],
    [
      "a day that does not exist",
      withLine(4, "effective_from: 2026-02-30"),
      /effective_from: expected YYYY-MM-DD \(store\.yaml, row 4\)$/,
    ],
    ["a rule id of another form", withLine(8, "    rule: 第十条"), /^invalid deadlines\.0\.rule: .*row 8\)$/],
    [
      "a surplus field",
      withLine(12, "    length: 3\n    lenght: 3"),
      /^invalid deadlines\.0\.lenght: .*\(store\.yaml, row 13\)$/,
    ],
    [
      "a missing field: the value around it",
      withLine(13, ""),
      /^invalid deadlines\.0\.unit: .*\(store\.yaml, row 6\)$/,
    ],
    ["an empty file", "", /^invalid file: .*\(store\.yaml/],
    ["no YAML at all", withLine(2, "title: [档案"), /^invalid YAML: .*\(store\.yaml, row \d+\)$/],
    ["the same key twice", withLine(3, "title: 投诉"), /^invalid YAML: .*unique.*\(store\.yaml, row 3\)$/],
  ])("%s", (_, text, message) => {
    expect(() => parse(text)).toThrow(ConfigError);
    expect(() => parse(text)).toThrow(message);
  });
});
