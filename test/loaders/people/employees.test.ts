import { expect, test } from "vitest";
import { employees } from "../../../loaders/people/employees.ts";
import { readLine } from "../../support/read-record.ts";

const line = {
  员工编号: "E1",
  姓名: "张三",
  所属门店: "S01",
  所属部门: "D1",
  职务: "销售顾问",
  任职日期: "2024.1.1",
  入职时间: new Date(Date.UTC(2024, 0, 1)),
  试用期至: "",
  离职时间: "/",
};

test("a personnel list as offices keep it", () => {
  const [record] = readLine(employees, line);
  expect(record?.faults).toEqual([]);
  expect(record?.values).toMatchObject({
    employee_id: "E1",
    name: "张三",
    store_id: "S01",
    department_id: "D1",
    role: "sales_advisor",
    valid_from: "2024-01-01",
    hired_on: "2024-01-01",
    probation_end: null,
    left_on: null,
    team_id: null,
  });
});

test.each([
  ["组长", "team_leader"],
  ["SA", "sales_advisor"],
  ["前台接待", "service_advisor"],
  ["档案管理员", "archivist"],
  ["大客户经理", "key_account"],
  ["店总", "general_manager"],
  ["技师", "other"],
])("%s is %s", (word, role) => {
  expect(readLine(employees, { ...line, 职务: word })[0]?.values.role).toBe(role);
});

test.each([
  ["离职时间", "left_on", "2023-12-31"],
  ["试用期至", "probation_end", "2023-12-31"],
])("%s may not lie before the first day", (header, column, day) => {
  expect(readLine(employees, { ...line, [header]: day })[0]?.faults).toContainEqual(
    expect.objectContaining({ column, check: "rule", received: day }),
  );
});
