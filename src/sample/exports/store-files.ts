/** The files that one store exports. */
import { civil, dayOfMinute, type Minute } from "../days.ts";
import type { StoreContext } from "../store-context.ts";
import type { StoreWorld } from "../store-world.ts";
import { bookTable, inspectionTable } from "./archive-exports.ts";
import { customerTable } from "./customer-exports.ts";
import type { Exporter } from "./exporter.ts";
import { writeRegisters } from "./register-files.ts";
import { orderTable, saleTable, serviceTable } from "./sales-exports.ts";
import { namesOf, testDriveRows, testDriveTable, trafficRows, trafficTable } from "./showroom-exports.ts";
import { planItemTable, planTable, visitReportTable, visitTable } from "./visit-exports.ts";

export async function writeStoreFiles(exporter: Exporter, context: StoreContext, world: StoreWorld): Promise<void> {
  const { index, id } = context;
  exporter.csv(
    `sources/客户/客户资料_${id}.csv`,
    "gb18030",
    customerTable(index, world.customers, world.records.cards),
  );
  writeShowroom(exporter, context, world);
  await exporter.workbook(`sources/订单/订单台账_${id}.xlsx`, [
    { name: "订单", table: orderTable(index, world.orders, world.registers?.orders.controls) },
  ]);
  exporter.csv(`sources/交车/新车交车_${id}.csv`, "utf-8", saleTable(index, world.sales));
  for (const [year, rows] of grouped(world.services, (row) => yearOf(row.delivered_at))) {
    exporter.csv(`sources/售后/维修交车_${id}_${year}.csv`, "gb18030", serviceTable(rows, { store: index, year }));
  }
  await writeArchives(exporter, context, world);
  await writeVisits(exporter, context, world);
  if (world.registers !== undefined) writeRegisters(exporter, context, world.registers);
}

function writeShowroom(exporter: Exporter, context: StoreContext, { parties, registers }: StoreWorld): void {
  const { index: store, id } = context;
  const names = namesOf(context.people);
  const traffic = trafficRows(parties, () => context.nextId("LD"));
  for (const [period, rows] of grouped(traffic, (row) => halfYearOf(row.arrived_at))) {
    exporter.csv(`sources/展厅/客流登记_${id}_${period}.csv`, "gb18030", trafficTable(rows, { store, period, names }));
  }
  const drives = testDriveRows(parties, () => context.nextId("SJ"));
  exporter.csv(`sources/展厅/试乘试驾_${id}.csv`, "utf-8", testDriveTable(store, drives, registers?.papersOf));
}

async function writeArchives(exporter: Exporter, context: StoreContext, { packages }: StoreWorld): Promise<void> {
  const { index: store, id } = context;
  const byHandover = [...packages].sort(
    (a, b) => a.row.handed_over_on - b.row.handed_over_on || (a.row.package_id < b.row.package_id ? -1 : 1),
  );
  const years = grouped(byHandover, ({ row }) => String(civil(row.handed_over_on).year));
  const book = [...years].map(([year, rows]) => ({ name: `${year}年`, table: bookTable(rows, { store, year }) }));
  await exporter.workbook(`sources/档案/档案移交签收簿_${id}.xlsx`, book);
  await exporter.workbook(`sources/档案/档案检查表_${id}.xlsx`, [
    { name: "新车档案", table: inspectionTable(byHandover, { store, kind: "sale" }) },
    { name: "售后档案", table: inspectionTable(byHandover, { store, kind: "service" }) },
  ]);
}

async function writeVisits(
  exporter: Exporter,
  { index, id }: StoreContext,
  { visits, registers }: StoreWorld,
): Promise<void> {
  await exporter.workbook(`sources/拜访/拜访计划_${id}.xlsx`, [
    { name: "计划书", table: planTable(index, visits.plans) },
    { name: "计划明细", table: planItemTable(index, visits.items) },
  ]);
  exporter.csv(`sources/拜访/拜访记录_${id}.csv`, "utf-8", visitTable(index, visits.visits, registers?.field.records));
  exporter.csv(`sources/拜访/拜访报告_${id}.csv`, "gb18030", visitReportTable(index, visits.reports));
}

const yearOf = (time: Minute): string => String(civil(dayOfMinute(time)).year);

/** `2026上半年` */
function halfYearOf(time: Minute): string {
  const { year, month } = civil(dayOfMinute(time));
  return `${year}${month <= 6 ? "上" : "下"}半年`;
}

export function grouped<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}
