/** Stores, departments and the personnel list. */

import type { Assignment, Role } from "../assignment.ts";
import { dayOf } from "../days.ts";
import { type DepartmentKind, departmentId, employeeId, positions, storeId } from "../planted-truths.ts";
import { dayCell, daySlash, shown } from "./cells.ts";
import { type Field, type Table, table } from "./table.ts";

const DATE = "yyyy-mm-dd";
const cities = ["示例市", "样本市", "试样市"];
const quarters = ["城东", "城西", "滨江", "高新", "南湖", "北站"];

export const storeName = (index: number): string => {
  const quarter = quarters[index - 1];
  return quarter === undefined ? `示例汽车${index}店` : `示例汽车${quarter}店`;
};

const storeFields: readonly Field<number>[] = [
  { column: "store_id", header: "门店代码", cell: storeId },
  { column: "name", header: "门店名称", cell: storeName },
  { column: "city", header: "所在城市", cell: (index) => cities[(index - 1) % cities.length] ?? null },
  {
    column: "opened_on",
    header: "开业日期",
    cell: (index) => daySlash(dayOf(2010 + (index % 9), 1 + (index % 12), 18)),
  },
];

const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);

export const storeTable = (stores: number): Table =>
  table({
    source: "stores",
    fields: storeFields,
    rows: upTo(stores),
  });

interface DepartmentRow {
  readonly store: number;
  readonly kind: DepartmentKind;
}

const departmentNames: Readonly<Record<DepartmentKind, { name: string; kind: string; head: number }>> = {
  sales: { name: "销售部", kind: "销售", head: positions.salesManager },
  after_sales: { name: "售后部", kind: "售后服务", head: positions.serviceManager },
  customer_care: { name: "客户关爱部", kind: "客户关怀", head: positions.customerRelations },
  marketing: { name: "市场部", kind: "市场", head: positions.marketing },
  administration: { name: "行政人事部", kind: "行政人事", head: positions.generalManager },
};

const departmentFields: readonly Field<DepartmentRow>[] = [
  { column: "department_id", header: "部门代码", cell: ({ store, kind }) => departmentId(store, kind) },
  { column: "store_id", header: "门店代码", cell: ({ store }) => storeId(store) },
  { column: "name", header: "部门名称", cell: ({ kind }) => departmentNames[kind].name },
  { column: "kind", header: "部门类型", cell: ({ kind }) => departmentNames[kind].kind },
  { column: "head_id", header: "负责人工号", cell: ({ store, kind }) => employeeId(store, departmentNames[kind].head) },
];

const kinds = Object.keys(departmentNames) as DepartmentKind[];

export const departmentTable = (stores: number): Table =>
  table({
    source: "departments",
    fields: departmentFields,
    rows: upTo(stores).flatMap((store) => kinds.map((kind) => ({ store, kind }))),
  });

const roleWords: Readonly<Record<Role, string>> = {
  sales_advisor: "销售顾问",
  service_advisor: "服务顾问",
  archivist: "档案管理员",
  team_leader: "销售组长",
  sales_manager: "销售经理",
  service_manager: "售后经理",
  key_account: "大客户专员",
  customer_relations: "客户总监",
  general_manager: "总经理",
  other: "市场专员",
};

const employeeFields: readonly Field<Assignment>[] = [
  { column: "", header: "序号", cell: (_, n) => n + 1 },
  { column: "employee_id", header: "工号", cell: (row) => row.employee_id },
  { column: "name", header: "姓名", cell: (row) => row.name },
  { column: "store_id", header: "门店代码", cell: (row) => row.store_id },
  { column: "department_id", header: "所属部门", cell: (row) => row.department_id },
  { column: "team_id", header: "销售组", cell: (row) => row.team_id },
  { column: "role", header: "职务", cell: (row) => roleWords[row.role] },
  { column: "hired_on", header: "入职时间", cell: (row) => dayCell(row.hired_on), format: DATE },
  { column: "valid_from", header: "到岗日期", cell: (row) => dayCell(row.valid_from), format: DATE },
  { column: "probation_end", header: "试用期至", cell: (row) => shown(row.probation_end, dayCell), format: DATE },
  { column: "mentor_id", header: "带教师傅工号", cell: (row) => row.mentor_id },
  { column: "left_on", header: "离职日期", cell: (row) => shown(row.left_on, dayCell), format: DATE },
];

export const employeeTable = (people: readonly Assignment[]): Table =>
  table({
    source: "employees",
    titles: ["示例汽车集团员工花名册", "制表：行政人事部"],
    fields: employeeFields,
    rows: people,
    blankEvery: 20,
  });
