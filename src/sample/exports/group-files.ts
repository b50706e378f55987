/** The files that the group keeps for all stores together. */
import type { LoanRow } from "../archives/loans.ts";
import type { Assignment } from "../assignment.ts";
import type { AlertRow } from "../complaints/complaint-row.ts";
import type { HandledComplaint } from "../complaints/steps.ts";
import type { GradeRow, PotentialRow } from "../customers/assessments.ts";
import type { GradeChangeRow, ServiceTimeRow } from "../customers/care.ts";
import type { ReceivableRow } from "../customers/receivable-row.ts";
import { dayOfMinute, monthOf } from "../days.ts";
import type { PenaltyRegisters } from "../penalties/penalty-registers.ts";
import type { StoreRecords } from "../records/store-records.ts";
import type { CareRegisters } from "../relations/care-registers.ts";
import type { Reporting } from "../reports/reporting.ts";
import { monthsOf, type Span } from "../sample-options.ts";
import type { StoreWorld } from "../store-world.ts";
import { loanTable } from "./archive-exports.ts";
import { writeCareFiles } from "./care-files.ts";
import { alertTable, complaintTable, reportTable } from "./complaint-exports.ts";
import { gradeChangeTable, gradeTable, potentialTable, receivableTable, serviceTimeTable } from "./customer-exports.ts";
import type { Exporter } from "./exporter.ts";
import { writePenaltyFiles } from "./penalty-exports.ts";
import { departmentTable, employeeTable, storeTable } from "./people-exports.ts";
import { writeRecordFiles } from "./record-files.ts";
import { amendmentTable, requestTable, sheetTable } from "./report-exports.ts";

/** Rows of the group's files, kept until every store has been made. */
export class GroupRows {
  readonly loans: LoanRow[] = [];
  readonly complaints: HandledComplaint[] = [];
  readonly alerts: AlertRow[] = [];
  readonly reporting: Reporting[] = [];
  readonly receivables: ReceivableRow[] = [];
  readonly potentials: PotentialRow[] = [];
  readonly grades: GradeRow[] = [];
  readonly gradeChanges: GradeChangeRow[] = [];
  readonly serviceTimes: ServiceTimeRow[] = [];
  readonly records: StoreRecords[] = [];
  readonly penalties: PenaltyRegisters[] = [];

  readonly care: CareRegisters[] = [];

  add(world: StoreWorld): void {
    this.care.push(world.care);
    this.loans.push(...world.loans);
    this.complaints.push(...world.complaints);
    this.alerts.push(...world.alerts);
    this.reporting.push(world.reporting);
    this.receivables.push(...world.receivables);
    this.potentials.push(...world.potentials);
    this.grades.push(...world.grades);
    this.gradeChanges.push(...world.gradeChanges);
    this.serviceTimes.push(...world.serviceTimes);
    this.records.push(world.records);
    this.penalties.push(world.penalties);
  }
}

export async function writePeopleFiles(exporter: Exporter, span: Span, people: readonly Assignment[]): Promise<void> {
  exporter.csv("sources/基础资料/门店.csv", "utf-8", storeTable(span.stores));
  exporter.csv("sources/基础资料/部门.csv", "gb18030", departmentTable(span.stores));
  await exporter.workbook("sources/基础资料/员工花名册.xlsx", [{ name: "花名册", table: employeeTable(people) }]);
}

export async function writeGroupFiles(exporter: Exporter, span: Span, rows: GroupRows): Promise<void> {
  await writeComplaints(exporter, span, rows);
  exporter.csv("sources/投诉/重大投诉报备.csv", "gb18030", alertTable(rows.alerts));
  exporter.csv("sources/投诉/报表报送登记.csv", "utf-8", reportTable(rows.reporting.flatMap(({ runs }) => runs)));
  exporter.csv("sources/报表/报表申请.csv", "utf-8", requestTable(rows.reporting.flatMap(({ requests }) => requests)));
  exporter.csv(
    "sources/报表/报表更改.csv",
    "gb18030",
    amendmentTable(rows.reporting.flatMap((each) => each.amendments)),
  );
  exporter.csv("sources/报表/个人业绩表.csv", "utf-8", sheetTable(rows.reporting.flatMap(({ sheets }) => sheets)));
  exporter.csv("sources/档案/档案借阅登记.csv", "utf-8", loanTable(rows.loans));
  await exporter.workbook("sources/财务/应收账款.xlsx", [{ name: "明细", table: receivableTable(rows.receivables) }]);
  await exporter.workbook("sources/客户/潜力评估.xlsx", [{ name: "评估", table: potentialTable(rows.potentials) }]);
  exporter.csv("sources/客户/客户等级.csv", "gb18030", gradeTable(rows.grades));
  exporter.csv("sources/客户/等级调整.csv", "utf-8", gradeChangeTable(rows.gradeChanges));
  exporter.csv("sources/客户/客户服务工时.csv", "utf-8", serviceTimeTable(rows.serviceTimes));
  writeCareFiles(exporter, rows.care);
  writeRecordFiles(exporter, rows.records);
  writePenaltyFiles(exporter, rows.penalties);
}

/** A workbook a year, a sheet a month. */
async function writeComplaints(exporter: Exporter, span: Span, { complaints }: GroupRows): Promise<void> {
  const months = monthsOf(span);
  for (const year of new Set(months.map((month) => month.slice(0, 4)))) {
    const sheets = months
      .filter((month) => month.startsWith(year))
      .map((month) => ({
        name: `${Number(month.slice(5))}月`,
        table: complaintTable(month, inMonth(complaints, month)),
      }));
    await exporter.workbook(`sources/投诉/投诉记录${year}.xlsx`, sheets);
  }
}

const inMonth = (complaints: readonly HandledComplaint[], month: string): HandledComplaint[] =>
  complaints
    .filter((row) => monthOf(dayOfMinute(row.received_at)) === month)
    .sort((a, b) => a.received_at - b.received_at || (a.complaint_id < b.complaint_id ? -1 : 1));
