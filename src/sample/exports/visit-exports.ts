/** Visit plans with their lines, the visit log, and the reports handed in. */
import type { VisitRecord } from "../registers/fieldwork.ts";
import type { VisitFollowUp } from "../visits/follow-ups.ts";
import type { PlanItemRow, PlanRow, ReportRow, VisitRow } from "../visits/visit-rows.ts";
import { dayCell, daySlash, shown, timeChinese, timeIso, timeSlash } from "./cells.ts";
import { type Field, type Table, table } from "./table.ts";

const purposeWords = {
  market_research: "市场调研",
  competitor: "了解竞争对手",
  care_relation: "客情维护",
  care_volume: "提升销量",
  care_collection: "催款",
  new_customer: "新客户开发",
  new_product: "新产品推广",
  coverage: "提高覆盖率",
};
const targetWords = { existing: "往来客户", target: "目标客户", potential: "潜在客户", peer: "同行" };

const levelWords = { seller: "专员", supervisor: "主管", senior: "公司高层" };

const planFields: readonly Field<PlanRow>[] = [
  { column: "plan_id", header: "计划书编号", cell: (row) => row.plan_id },
  { column: "seller_id", header: "拜访人工号", cell: (row) => row.seller_id },
  { column: "month", header: "月份", cell: (row) => `${row.month.slice(0, 4)}年${Number(row.month.slice(5))}月` },
  { column: "submitted_at", header: "上报时间", cell: (row) => shown(row.submitted_at, timeIso) },
];

export const planTable = (store: number, rows: readonly PlanRow[]): Table =>
  table({
    source: "visit_plans",
    titles: ["客户拜访计划书"],
    fields: planFields,
    rows,
    store,
  });

const itemFields: readonly Field<PlanItemRow>[] = [
  { column: "plan_id", header: "计划书编号", cell: (row) => row.plan_id },
  { column: "item_no", header: "项次", cell: (row) => row.item_no },
  { column: "customer_id", header: "客户编号", cell: (row) => row.customer_id },
  { column: "planned_on", header: "拟拜访日期", cell: (row) => dayCell(row.planned_on), format: "m月d日" },
  { column: "purpose", header: "拜访事由", cell: (row) => purposeWords[row.purpose] },
];

export const planItemTable = (store: number, rows: readonly PlanItemRow[]): Table =>
  table({
    source: "visit_plan_items",
    titles: ["客户拜访计划明细"],
    fields: itemFields,
    rows,
    store,
  });

const visitFields: readonly Field<VisitRow & VisitFollowUp>[] = [
  { column: "visit_id", header: "拜访单号", cell: (row) => row.visit_id },
  { column: "seller_id", header: "业务员工号", cell: (row) => row.seller_id },
  { column: "customer_id", header: "客户编号", cell: (row) => row.customer_id },
  { column: "visited_on", header: "外访日期", cell: (row) => daySlash(row.visited_on) },
  { column: "ended_at", header: "离开时间", cell: (row) => shown(row.ended_at, timeSlash) },
  { column: "purpose", header: "拜访目的", cell: (row) => purposeWords[row.purpose] },
  { column: "target_kind", header: "拜访对象", cell: (row) => targetWords[row.target_kind] },
  { column: "visitor_level", header: "拜访层级", cell: (row) => levelWords[row.visitor_level] },
  { column: "next_visit_on", header: "下次拜访日期", cell: (row) => shown(row.next_visit_on, daySlash) },
];

const recordFields = (records: ReadonlyMap<string, VisitRecord>): readonly Field<VisitRow>[] => [
  {
    column: "recorded_at",
    header: "填表时间",
    cell: ({ visit_id }) => shown(records.get(visit_id)?.recorded_at ?? null, timeIso),
  },
  {
    column: "has_route_map",
    header: "行车路线图",
    cell: ({ visit_id }) => shown(records.get(visit_id)?.has_route_map ?? null, (yes) => (yes ? "有" : "无")),
  },
];

/** With what is noted on the day of the visit, where somebody notes it. */
export const visitTable = (
  store: number,
  rows: readonly (VisitRow & VisitFollowUp)[],
  records?: ReadonlyMap<string, VisitRecord>,
): Table =>
  table({
    source: "visits",
    fields: records === undefined ? visitFields : [...visitFields, ...recordFields(records)],
    rows,
    store,
  });

const reportFields: readonly Field<ReportRow>[] = [
  { column: "visit_id", header: "拜访单号", cell: (row) => row.visit_id },
  { column: "submitted_at", header: "报告提交时间", cell: (row) => timeChinese(row.submitted_at) },
  { column: "filed_on", header: "归档日期", cell: (row) => shown(row.filed_on, daySlash) },
];

export const visitReportTable = (store: number, rows: readonly ReportRow[]): Table =>
  table({
    source: "visit_reports",
    titles: ["客户拜访报告登记"],
    fields: reportFields,
    rows,
    store,
  });
