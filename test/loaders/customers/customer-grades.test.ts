import { expect, test } from "vitest";
import { customerGrades } from "../../../loaders/customers/customer-grades.ts";
import { readLine } from "../../support/read-record.ts";

const proposal = { 预评等级: "B级", 预评人: "Y1-02", 预评日期: "2026-03-20", 评审会日期: "2026-03-26" };

test.each([
  ["A类", "暂定", "A", true],
  ["b", "正式", "B", false],
  ["C级", "", "C", null],
])("grade %s, %s", (grade, status, code, isProvisional) => {
  const line = { 客户编号: "K1", 评级年度: "2026年度", 等级: grade, 评定日期: "2026-03-30", 是否暂定: status };
  expect(readLine(customerGrades, line)).toMatchObject([
    {
      values: { customer_id: "K1", cycle: 2026, grade: code, decided_on: "2026-03-30", is_provisional: isProvisional },
      faults: [],
    },
  ]);
});

test("a proposal before the review, with who made it, needs no decision yet", () => {
  const line = { 客户编号: "K1", 评级年度: "2026", ...proposal, 等级: "", 评定日期: "" };
  expect(readLine(customerGrades, line)).toMatchObject([
    {
      values: {
        proposed_grade: "B",
        proposed_by: "Y1-02",
        proposed_on: "2026-03-20",
        reviewed_on: "2026-03-26",
        grade: null,
      },
      faults: [],
    },
  ]);
});

test.each([
  ["neither decision nor proposal", { 等级: "", 评定日期: "" }, "grade"],
  ["a day without a grade", { ...proposal, 等级: "", 评定日期: "2026-03-30" }, "grade"],
  ["a grade without a day", { 等级: "A", 评定日期: "" }, "decided_on"],
])("%s is refused", (_, cells, column) => {
  const [read] = readLine(customerGrades, { 客户编号: "K1", 评级年度: "2026", ...cells });
  expect(read?.faults).toMatchObject([{ column, check: "rule" }]);
});
