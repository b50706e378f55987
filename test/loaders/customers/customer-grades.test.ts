import { expect, test } from "vitest";
import { customerGrades } from "../../../loaders/customers/customer-grades.ts";
import { readLine } from "../../support/read-record.ts";

test.each([
  ["A类", "暂定", "A", true],
  ["b", "正式", "B", false],
  ["C级", "", "C", null],
])("grade %s, %s", (grade, status, code, isProvisional) => {
  const line = { 客户编号: "K1", 评级年度: "2026年度", 等级: grade, 评定日期: "2026-03-30", 是否暂定: status };
  expect(readLine(customerGrades, line)).toEqual([
    {
      values: { customer_id: "K1", cycle: 2026, grade: code, decided_on: "2026-03-30", is_provisional: isProvisional },
      faults: [],
    },
  ]);
});
