import { expect, test } from "vitest";
import { reasonInWords } from "../../../src/metrics/reason-in-words.ts";

const row = {
  subject_id: "P1",
  happened_on: "2026-03-05",
  store_id: "S1",
  department_id: null,
  team_id: null,
  employee_id: null,
  numerator: 1,
  denominator: 1,
  started_at: null,
  due_at: null,
  done_at: null,
  counts: true,
};
const due = "2026-03-05 23:59:59";

test.each([
  ["the last second is in time", { due_at: due, done_at: due }, "按时完成，计入分子和分母"],
  ["one second later is not", { due_at: due, done_at: "2026-03-06 00:00:00" }, "逾期完成，只计入分母"],
  ["due and never done", { due_at: due }, "到期未完成，只计入分母"],
  ["not yet due", { due_at: due, counts: false }, "未到期，不计入"],
  ["a deal without a party of its own", { denominator: 0 }, "计入分子"],
  ["a party without a deal", { numerator: 0 }, "只计入分母"],
  ["neither", { numerator: 0, denominator: null }, "不计入"],
])("%s", (_, more, words) => {
  expect(reasonInWords({ ...row, ...more }, { aggregate: "ratio" })).toBe(words);
});

test.each([
  ["sum", 3, "计入合计"],
  ["stock", 1, "新增一件"],
  ["stock", -1, "减少一件"],
  ["median", 4, "计入"],
  ["mean", null, "没有数值，不计入"],
] as const)("of a %s", (aggregate, numerator, words) => {
  expect(reasonInWords({ ...row, numerator }, { aggregate })).toBe(words);
});
