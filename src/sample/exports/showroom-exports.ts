/** The showroom's traffic log and the test-drive book. */

import type { Assignment } from "../assignment.ts";
import type { Minute } from "../days.ts";
import { storeId } from "../planted-truths.ts";
import { type DrivePaper, type DrivePapers, drivePapers } from "../registers/test-drive-papers.ts";
import type { Party } from "../showroom/outcomes.ts";
import { shown, sometimesFullWidth, timeIso, timeSlash, yesNo } from "./cells.ts";
import { type Field, type Table, table } from "./table.ts";

export interface TrafficRow {
  readonly visit_id: string;
  readonly party: Party;
  readonly arrived_at: Minute;
  readonly isFirst: boolean;
}

export interface TestDriveRow {
  readonly test_drive_id: string;
  readonly party: Party;
  readonly started_at: Minute;
  readonly ended_at: Minute;
}

const channelWords = { walk_in: "自然到店", web: "垂媒", referral: "转介绍", repeat: "增购", event: "车展" };

/** First and later visits of parties, by time. */
export function trafficRows(parties: readonly Party[], nextId: () => string): TrafficRow[] {
  return parties
    .flatMap((party) => [
      { party, arrived_at: party.arrived_at, isFirst: true },
      ...party.revisits.map((time) => ({ party, arrived_at: time, isFirst: false })),
    ])
    .sort((a, b) => a.arrived_at - b.arrived_at || (a.party.party_id < b.party.party_id ? -1 : 1))
    .map((row) => ({ visit_id: nextId(), ...row }));
}

export function testDriveRows(parties: readonly Party[], nextId: () => string): TestDriveRow[] {
  return parties
    .flatMap((party) => party.drives.map((drive) => ({ party, ...drive })))
    .sort((a, b) => a.started_at - b.started_at || (a.party.party_id < b.party.party_id ? -1 : 1))
    .map((row) => ({ test_drive_id: nextId(), ...row }));
}

interface Log {
  readonly store: number;
  readonly period: string;
  readonly names: ReadonlyMap<string, string>;
}

const trafficFields = ({ store, names }: Log): readonly Field<TrafficRow>[] => [
  { column: "visit_id", header: "接待单号", cell: (row) => row.visit_id },
  { column: "party_id", header: "批次号", cell: (row) => row.party.party_id },
  { column: "store_id", header: "门店代码", cell: () => storeId(store) },
  { column: "arrived_at", header: "到店时间", cell: (row) => timeSlash(row.arrived_at) },
  { column: "employee_id", header: "接待人工号", cell: (row, n) => sometimesFullWidth(row.party.employee_id, n, 211) },
  { column: "", header: "顾问姓名", cell: (row) => names.get(row.party.employee_id) ?? null },
  { column: "is_first_visit", header: "来店类型", cell: (row) => (row.isFirst ? "首次" : "再次") },
  { column: "has_contact", header: "是否留档", cell: (row) => yesNo(row.party.has_contact) },
  { column: "", header: "客户姓名", cell: (row) => (row.party.has_contact ? row.party.name : null) },
  { column: "", header: "联系电话", cell: (row) => (row.party.has_contact ? row.party.phone : null) },
  { column: "channel", header: "信息渠道", cell: (row) => channelWords[row.party.channel] },
];

export const namesOf = (people: readonly Assignment[]): ReadonlyMap<string, string> =>
  new Map(people.map((person) => [person.employee_id, person.name]));

export const trafficTable = (rows: readonly TrafficRow[], log: Log): Table =>
  table({
    source: "showroom_visits",
    fields: trafficFields(log),
    rows,
    hasTotal: true,
    store: log.store,
    period: log.period,
  });

const testDriveFields = (store: number): readonly Field<TestDriveRow>[] => [
  { column: "test_drive_id", header: "试驾单号", cell: (row) => row.test_drive_id },
  { column: "party_id", header: "批次号", cell: (row) => row.party.party_id },
  { column: "store_id", header: "门店代码", cell: () => storeId(store) },
  { column: "employee_id", header: "销售顾问工号", cell: (row) => row.party.employee_id },
  { column: "started_at", header: "试驾开始时间", cell: (row) => timeIso(row.started_at) },
  { column: "ended_at", header: "试驾结束时间", cell: (row) => timeIso(row.ended_at) },
];

type PaperedDrive = TestDriveRow & { readonly papers: DrivePapers };

const paperHeaders: Readonly<Record<DrivePaper, string>> = {
  has_agreement: "试驾协议",
  has_licence_copy: "驾照复印件",
  has_confirmation: "试驾确认书",
  has_survey: "试驾调查报告",
};

const paperFields: readonly Field<PaperedDrive>[] = [
  {
    column: "key_registered_at",
    header: "钥匙领用登记时间",
    cell: ({ papers }) => shown(papers.key_registered_at, timeIso),
  },
  { column: "key_returned_at", header: "钥匙归还时间", cell: ({ papers }) => timeIso(papers.key_returned_at) },
  { column: "guide_id", header: "指导人员工号", cell: ({ papers }) => papers.guide_id },
  ...drivePapers.map((paper) => ({
    column: paper,
    header: paperHeaders[paper],
    cell: ({ papers }: PaperedDrive) => (papers.papers[paper] ? "有" : "无"),
  })),
];

/** With keys, companion and papers, where the store notes them. */
export function testDriveTable(
  store: number,
  rows: readonly TestDriveRow[],
  papersOf?: (drive: TestDriveRow) => DrivePapers,
): Table {
  const fields = testDriveFields(store);
  if (papersOf === undefined) return table({ source: "test_drives", fields, rows, store });
  const papered = rows.map((row) => ({ ...row, papers: papersOf(row) }));
  return table({ source: "test_drives", fields: [...fields, ...paperFields], rows: papered, store });
}
