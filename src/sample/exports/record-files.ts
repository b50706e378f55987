/** The group's files of how archives and customers are kept. */
import type { StoreRecords } from "../records/store-records.ts";
import type { Exporter } from "./exporter.ts";
import { recordTables } from "./record-exports.ts";

export function writeRecordFiles(exporter: Exporter, stores: readonly StoreRecords[]): void {
  const all = <K extends Exclude<keyof StoreRecords, "cards">>(kind: K): StoreRecords[K][number][] =>
    stores.flatMap((store): StoreRecords[K][number][] => [...store[kind]]);
  exporter.csv("sources/基础资料/部门负责人任期.csv", "utf-8", recordTables.heads(all("heads")));
  exporter.csv("sources/档案/档案处理登记.csv", "utf-8", recordTables.processing(all("processing")));
  exporter.csv("sources/档案/档案检查记录.csv", "gb18030", recordTables.checks(all("checks")));
  exporter.csv("sources/档案/查阅授权.csv", "utf-8", recordTables.grants(all("grants")));
  exporter.csv("sources/档案/查阅申请.csv", "gb18030", recordTables.views(all("views")));
  exporter.csv("sources/客户/客户信息维护.csv", "utf-8", recordTables.changes(all("changes")));
  exporter.csv("sources/客户/客户联系人员.csv", "gb18030", recordTables.assignments(all("assignments")));
  exporter.csv("sources/客户/建档督促记录.csv", "utf-8", recordTables.reminders(all("reminders")));
  exporter.csv("sources/财务/客户费用报销.csv", "utf-8", recordTables.claims(all("claims")));
}
