import { expect, test } from "vitest";
import { surveyAnswers } from "../../../loaders/satisfaction/survey-answers.ts";
import { readLine } from "../../support/read-record.ts";

const line = {
  问卷号: "WJ1",
  门店编号: "S1",
  调查种类: "年度满意度调查",
  发放日期: "2025-11-04",
  回收日期: "2025-11-10",
  评价项目: "价格",
  得分: "72.5",
};

test("who was asked what, when it came back, with which score", () => {
  const [read] = readLine(surveyAnswers, line);
  expect(read?.faults).toEqual([]);
  expect(read?.values).toMatchObject({ kind: "full_survey", aspect: "price", answered_on: "2025-11-10", score: 72.5 });
});

test.each([
  ["得分", "100.5", "score"],
  ["得分", "-1", "score"],
  ["得分", "0.85", "score"],
  ["回收日期", "", "answered_on"],
  ["回收日期", "2025-11-03", "answered_on"],
])("%s %s is refused", (header, cell, column) => {
  const [read] = readLine(surveyAnswers, { ...line, [header]: cell });
  expect(read?.faults).toMatchObject([{ column, check: "rule" }]);
});

test("a percentage is points out of a hundred", () => {
  expect(readLine(surveyAnswers, { ...line, 得分: "85％" })[0]?.values).toMatchObject({ score: 85 });
});

test("a questionnaire that did not come back has neither", () => {
  const [read] = readLine(surveyAnswers, { ...line, 回收日期: "", 得分: "" });
  expect(read?.faults).toEqual([]);
});
