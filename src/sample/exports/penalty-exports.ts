/** The registers of deductions: pay, losses, orders to correct, decisions. */
import type { DecisionRow } from "../penalties/decisions.ts";
import type { LossRow } from "../penalties/losses.ts";
import type { PayRow } from "../penalties/pay.ts";
import type { PenaltyRegisters } from "../penalties/penalty-registers.ts";
import type { RectificationRow } from "../penalties/rectifications.ts";
import { dayIso, daySlash, moneyPlain, shown } from "./cells.ts";
import type { Exporter } from "./exporter.ts";
import { type Field, table } from "./table.ts";

const payFields: readonly Field<PayRow>[] = [
  { column: "employee_id", header: "员工工号", cell: (row) => row.employee_id },
  { column: "month", header: "工资月份", cell: (row) => row.month },
  { column: "base_wage_fen", header: "基本工资", cell: (row) => moneyPlain(row.base_wage_fen) },
  { column: "performance_pay_fen", header: "绩效工资", cell: (row) => moneyPlain(row.performance_pay_fen) },
];

const causeWords = { filing: "归档不当", borrowing: "违反借阅规定", other: "自然损坏" };

const lossFields: readonly Field<LossRow>[] = [
  { column: "loss_id", header: "遗失登记号", cell: (row) => row.loss_id },
  { column: "store_id", header: "门店代码", cell: (row) => row.store_id },
  { column: "employee_id", header: "责任人工号", cell: (row) => row.employee_id },
  { column: "package_id", header: "档案编号", cell: (row) => row.package_id },
  { column: "found_on", header: "发现日期", cell: (row) => daySlash(row.found_on) },
  { column: "cause", header: "遗失原因", cell: (row) => causeWords[row.cause] },
  { column: "pieces", header: "件数", cell: (row) => row.pieces },
];

const rectificationFields: readonly Field<RectificationRow>[] = [
  { column: "order_id", header: "责令单号", cell: (row) => row.order_id },
  { column: "store_id", header: "门店代码", cell: (row) => row.store_id },
  { column: "employee_id", header: "责任人工号", cell: (row) => row.employee_id },
  { column: "subject_id", header: "交车单号", cell: (row) => row.subject_id },
  { column: "act", header: "处罚项目", cell: () => "迟交新车档案" },
  { column: "ordered_on", header: "责令日期", cell: (row) => dayIso(row.ordered_on) },
  { column: "corrected_on", header: "改正日期", cell: (row) => shown(row.corrected_on, dayIso) },
];

const decisionFields: readonly Field<DecisionRow>[] = [
  { column: "proposal", header: "建议编号", cell: (row) => row.proposal },
  { column: "decision", header: "决定", cell: (row) => (row.decision === "confirmed" ? "确认" : "免除") },
  { column: "reason", header: "理由", cell: (row) => row.reason },
  { column: "decided_by", header: "决定人工号", cell: (row) => row.decided_by },
  { column: "decided_on", header: "决定日期", cell: (row) => dayIso(row.decided_on) },
];

export function writePenaltyFiles(exporter: Exporter, stores: readonly PenaltyRegisters[]): void {
  const all = <R>(of: (store: PenaltyRegisters) => readonly R[]): R[] => stores.flatMap((store) => [...of(store)]);
  const write = <R>(file: string, source: string, fields: readonly Field<R>[], rows: readonly R[]) =>
    exporter.csv(file, "utf-8", table({ source, fields, rows }));
  write(
    "sources/财务/月度工资.csv",
    "monthly_pay",
    payFields,
    all(({ pay }) => pay),
  );
  write(
    "sources/财务/处罚决定.csv",
    "penalty_decisions",
    decisionFields,
    all(({ decisions }) => decisions),
  );
  write(
    "sources/档案/档案遗失损坏.csv",
    "archive_losses",
    lossFields,
    all(({ losses }) => losses),
  );
  write(
    "sources/档案/责令改正.csv",
    "rectification_orders",
    rectificationFields,
    all((each) => each.rectifications),
  );
}
