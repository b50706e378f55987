/** The sign-in book, the inspection sheets with a column per paper, and the loan register. */

import type { LoanRow } from "../archives/loans.ts";
import type { ArchivePackage } from "../archives/packages.ts";
import { type Paper, type PaperState, salePapers, servicePapers } from "../archives/papers.ts";
import type { Day } from "../days.ts";
import { type Cell, dayCell, dayChinese, daySlash, shown, timeChinese, timeIso } from "./cells.ts";
import { type Field, type Table, table } from "./table.ts";

const DATE = "yyyy-m-d";
const dayStyles: readonly ((day: Day) => Cell)[] = [dayChinese, dayCell, daySlash];
const dayOf = (store: number): ((day: Day) => Cell) => dayStyles[(store - 1) % dayStyles.length] ?? dayCell;

function bookFields(store: number): readonly Field<ArchivePackage>[] {
  const day = dayOf(store);
  const date = (column: string, header: string, value: (row: ArchivePackage["row"]) => Day | null) => ({
    column,
    header,
    cell: ({ row }: ArchivePackage) => shown(value(row), day),
    format: DATE,
  });
  return [
    { column: "", header: "序号", cell: (_, n) => n + 1 },
    { column: "package_id", header: "档案编号", cell: ({ row }) => row.package_id },
    { column: "delivery_id", header: "交车编号", cell: ({ row }) => row.delivery_id },
    date("handed_over_on", "移交日期", (row) => row.handed_over_on),
    date("registered_on", "登记日期", (row) => row.registered_on),
    date("inspected_on", "检查日期", (row) => row.inspected_on),
    date("completed_on", "补齐日期", (row) => row.completed_on),
    { column: "missing_note", header: "缺件情况", cell: ({ row }) => row.missing_note },
    { column: "", header: "移交人", group: "签字", cell: ({ delivery }) => delivery.advisor_id },
    { column: "archivist_id", header: "档案员", group: "签字", cell: ({ row }) => row.archivist_id },
  ];
}

export const bookTable = (rows: readonly ArchivePackage[], { store, year }: { store: number; year: string }): Table =>
  table({
    source: "archive_packages",
    titles: [`${year}年客户档案移交签收簿`, "移交、接收双方签字有效；资料不齐时须注明"],
    fields: bookFields(store),
    rows,
    store,
    period: year,
    blankEvery: 60,
  });

const stateWords: Readonly<Record<PaperState, string>> = {
  ok: "√",
  absent: "缺",
  not_valid: "不合格",
  unsigned: "客户未签",
  signed_wrong: "客户签错",
  staff_unsigned: "内部未签",
  not_needed: "/",
};

const paperField = (paper: Paper): Field<ArchivePackage> => ({
  column: paper.code,
  header: paper.name,
  group: "资料齐备情况",
  cell: ({ states }) => stateWords[states[paper.code] ?? "not_needed"],
});

const inspectionFields = (papers: readonly Paper[]): readonly Field<ArchivePackage>[] => [
  { column: "package_id", header: "档案编号", cell: ({ row }) => row.package_id },
  { column: "", header: "检查时间", cell: ({ row }) => shown(row.inspected_on, daySlash) },
  ...papers.map(paperField),
  { column: "", header: "责任人", cell: ({ delivery }) => delivery.advisor_id },
];

/** Packages inspected by the end of the sample, of one kind. */
export const inspectionTable = (
  packages: readonly ArchivePackage[],
  { store, kind }: { store: number; kind: "sale" | "service" },
): Table =>
  table({
    source: "archive_items",
    titles: [kind === "sale" ? "新车档案检查表" : "售后档案检查表"],
    fields: inspectionFields(kind === "sale" ? salePapers : servicePapers),
    rows: packages.filter(({ row, delivery }) => row.inspected_on !== null && delivery.kind === kind),
    store,
    period: kind,
  });

const consents = [
  ["archivist_approved_at", "信息管理专员批准时间"],
  ["sales_manager_approved_at", "销售经理批准时间"],
  ["team_leader_approved_at", "组长批准时间"],
  ["assistant_approved_at", "助理批准时间"],
  ["cancelled_at", "注销时间"],
] as const;

const loanFields: readonly Field<LoanRow>[] = [
  { column: "loan_id", header: "借阅单号", cell: (row) => row.loan_id },
  { column: "store_id", header: "门店代码", cell: (row) => row.store_id },
  { column: "class", header: "借阅内容", cell: (row) => (row.class === "archive" ? "客户档案" : "销售资料") },
  { column: "borrower_id", header: "借阅人编号", cell: (row) => row.borrower_id },
  { column: "borrowed_at", header: "借阅时间", cell: (row) => timeChinese(row.borrowed_at) },
  { column: "returned_at", header: "实际归还时间", cell: (row) => shown(row.returned_at, timeIso) },
  { column: "has_material", header: "借阅资料名称", cell: (row) => row.material },
  { column: "copies", header: "份数", cell: (row) => row.copies },
  { column: "has_reason", header: "借阅事由", cell: (row) => row.reason },
  { column: "is_signed", header: "借阅人签字", cell: (row) => row.signature },
  ...consents.map(([column, header]) => ({
    column,
    header,
    cell: (row: LoanRow) => shown(row[column], timeIso),
  })),
];

export const loanTable = (rows: readonly LoanRow[]): Table =>
  table({
    source: "archive_loans",
    fields: loanFields,
    rows,
    hasTotal: true,
  });
