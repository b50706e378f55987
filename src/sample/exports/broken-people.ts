/** Broken rows of personnel lists, customer files and accounts. */
import type { BrokenSpec } from "./broken-spec.ts";

export const brokenPeople: readonly BrokenSpec[] = [
  {
    source: "employees",
    column: "store_id",
    check: "unknown",
    note: "门店不存在",
    cells: { employee_id: "Y1-81", store_id: "S0" },
  },
  {
    source: "employees",
    column: "department_id",
    check: "missing",
    note: "员工没有部门",
    cells: { employee_id: "Y1-82", department_id: null },
  },
  {
    source: "employees",
    column: "role",
    check: "unknown",
    note: "岗位不在列表中",
    cells: { employee_id: "Y1-83", role: "泊车员" },
  },
  {
    source: "employees",
    column: "probation_end",
    check: "rule",
    note: "试用期截止早于入职",
    cells: {
      employee_id: "Y1-84",
      hired_on: "2026-06-01",
      valid_from: "2026-06-01",
      probation_end: "2026-05-01",
      left_on: null,
    },
  },
  {
    source: "departments",
    column: "kind",
    check: "unknown",
    note: "部门类别不在列表中",
    cells: { department_id: "S1-MR", name: "美容部", kind: "美容" },
  },
];

export const brokenCustomers: readonly BrokenSpec[] = [
  {
    source: "customers",
    store: 1,
    column: "customer_id",
    check: "missing",
    note: "缺客户编号",
    cells: { customer_id: null },
  },
  {
    source: "customers",
    store: 2,
    column: "first_contact_on",
    check: "invalid",
    note: "不存在的日期",
    cells: { customer_id: "C2-90001", first_contact_on: "2026/2/30" },
  },
  {
    source: "customers",
    store: 3,
    column: "phone",
    check: "invalid",
    note: "电话位数不足",
    cells: { customer_id: "C3-90001", phone: "0100123" },
  },
  {
    source: "receivables",
    column: "amount_fen",
    check: "invalid",
    note: "金额里混入字母",
    cells: { invoice_id: "FP1-90001", amount_fen: "¥12,34O.00" },
  },
  {
    source: "receivables",
    column: "amount_fen",
    check: "rule",
    note: "金额为负",
    cells: { invoice_id: "FP1-90002", amount_fen: -5000 },
  },
  {
    source: "receivables",
    column: "customer_id",
    check: "unknown",
    note: "客户不存在",
    cells: { invoice_id: "FP1-90003", customer_id: "K1-999" },
  },
  {
    source: "receivables",
    column: "due_on",
    check: "invalid",
    note: "日期写成文字",
    cells: { invoice_id: "FP1-90004", due_on: "月底" },
  },
  {
    source: "potential_assessments",
    column: "score",
    check: "invalid",
    note: "得分写成文字",
    cells: { score: "很高" },
  },
  { source: "customer_grades", column: "grade", check: "unknown", note: "没有这个等级", cells: { grade: "S级" } },
];
