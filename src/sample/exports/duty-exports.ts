/** Attendance, sales logs, evaluations, checks of reported data, targets, and the key-account specialist's days. */
import { dayOfMinute } from "../days.ts";
import type { AttendanceRow, AuditRow, EvaluationRow, LogRow, TargetRow } from "../registers/duty.ts";
import type { ActionRow, DutyDayRow, OutreachRow } from "../registers/fieldwork.ts";
import { dayIso, daySlash, timeIso } from "./cells.ts";
import { type Field, type Table, table } from "./table.ts";

const attendanceFields: readonly Field<AttendanceRow>[] = [
  { column: "employee_id", header: "工号", cell: (row) => row.employee_id },
  { column: "day", header: "考勤日期", cell: (row) => dayIso(dayOfMinute(row.in_at)) },
  { column: "in_at", header: "上班打卡", cell: (row) => timeIso(row.in_at) },
  { column: "out_at", header: "下班打卡", cell: (row) => timeIso(row.out_at) },
];

export const attendanceTable = (store: number, rows: readonly AttendanceRow[]): Table =>
  table({ source: "attendance_days", fields: attendanceFields, rows, store });

const logFields: readonly Field<LogRow>[] = [
  { column: "employee_id", header: "销售顾问工号", cell: (row) => row.employee_id },
  { column: "day", header: "日志日期", cell: (row) => daySlash(row.day) },
  { column: "handed_at", header: "交组长时间", cell: (row) => timeIso(row.handed_at) },
  { column: "is_matched", header: "与客流相符", cell: (row) => (row.is_matched ? "相符" : "不符") },
];

export const logTable = (store: number, rows: readonly LogRow[]): Table =>
  table({ source: "sales_logs", fields: logFields, rows, store });

interface Step extends Pick<EvaluationRow, "employee_id" | "day" | "evaluator_id"> {
  readonly step: number;
  readonly score: number;
}

const stepFields: readonly Field<Step>[] = [
  { column: "employee_id", header: "销售顾问工号", cell: (row) => row.employee_id },
  { column: "day", header: "评估日期", cell: (row) => dayIso(row.day) },
  { column: "step", header: "步骤", cell: (row) => row.step },
  { column: "score", header: "得分", cell: (row) => row.score },
  { column: "evaluator_id", header: "评估人工号", cell: (row) => row.evaluator_id },
];

export const evaluationTable = (store: number, rows: readonly EvaluationRow[]): Table =>
  table({
    source: "step_evaluations",
    fields: stepFields,
    rows: rows.flatMap(({ scores, ...row }) => scores.map((score, i) => ({ ...row, step: i + 1, score }))),
    store,
  });

const auditFields: readonly Field<AuditRow>[] = [
  { column: "audit_id", header: "核查编号", cell: (row) => row.audit_id },
  { column: "employee_id", header: "填报人工号", cell: (row) => row.employee_id },
  { column: "audited_on", header: "核查日期", cell: (row) => daySlash(row.audited_on) },
  { column: "is_true", header: "核查结果", cell: (row) => (row.is_true ? "属实" : "不实") },
];

export const auditTable = (store: number, rows: readonly AuditRow[]): Table =>
  table({ source: "data_audits", fields: auditFields, rows, store });

const targetFields: readonly Field<TargetRow>[] = [
  { column: "employee_id", header: "销售顾问工号", cell: (row) => row.employee_id },
  { column: "month", header: "目标月份", cell: (row) => row.month },
  { column: "units", header: "目标台数", cell: (row) => row.units },
];

export const targetTable = (store: number, rows: readonly TargetRow[]): Table =>
  table({ source: "sales_targets", fields: targetFields, rows, store });

const outreachWords = {
  meet_potential: "面见潜在客户",
  call_potential: "电访潜在客户",
  visit_existing: "回访老客户",
};
const outreachFields: readonly Field<OutreachRow>[] = [
  { column: "outreach_id", header: "开拓记录号", cell: (row) => row.outreach_id },
  { column: "employee_id", header: "大客户专员工号", cell: (row) => row.employee_id },
  { column: "made_on", header: "开拓日期", cell: (row) => daySlash(row.made_on) },
  { column: "kind", header: "开拓类别", cell: (row) => outreachWords[row.kind] },
];

export const outreachTable = (store: number, rows: readonly OutreachRow[]): Table =>
  table({ source: "outreach_records", fields: outreachFields, rows, store });

const exemptWords = { roster: "值班", delivery: "交车", appointment: "客户预约", leave: "请假" };
const dutyFields: readonly Field<DutyDayRow>[] = [
  { column: "employee_id", header: "员工工号", cell: (row) => row.employee_id },
  { column: "day", header: "登记日期", cell: (row) => daySlash(row.day) },
  { column: "kind", header: "免外出事由", cell: (row) => exemptWords[row.kind] },
];

export const dutyDayTable = (store: number, rows: readonly DutyDayRow[]): Table =>
  table({ source: "duty_days", fields: dutyFields, rows, store });

const actionFields: readonly Field<ActionRow>[] = [
  { column: "report_id", header: "行动报告编号", cell: (row) => row.report_id },
  { column: "item_no", header: "项次", cell: (row) => row.item_no },
  { column: "employee_id", header: "填报人工号", cell: (row) => row.employee_id },
  { column: "planned_on", header: "计划外出日期", cell: (row) => daySlash(row.planned_on) },
  { column: "is_done", header: "完成情况", cell: (row) => (row.is_done ? "完成" : "未完成") },
];

export const actionTable = (store: number, rows: readonly ActionRow[]): Table =>
  table({ source: "action_reports", fields: actionFields, rows, store });
