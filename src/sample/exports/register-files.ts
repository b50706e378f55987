/** The registers of a store's sales department, a file each. */
import type { Registers } from "../registers/registers.ts";
import type { StoreContext } from "../store-context.ts";
import { cardTable, checkTable, followUpTable, transferTable } from "./card-exports.ts";
import {
  actionTable,
  attendanceTable,
  auditTable,
  dutyDayTable,
  evaluationTable,
  logTable,
  outreachTable,
  targetTable,
} from "./duty-exports.ts";
import type { Exporter } from "./exporter.ts";
import {
  boardTable,
  campaignTable,
  changeTable,
  referralTable,
  roadshowStaffTable,
  roadshowTable,
  stayTable,
} from "./market-exports.ts";
import type { Table } from "./table.ts";

export function writeRegisters(exporter: Exporter, { index, id }: StoreContext, registers: Registers): void {
  for (const [file, table] of tablesOf(index, registers)) {
    exporter.csv(`sources/${file}_${id}.csv`, file.startsWith("三表卡") ? "gb18030" : "utf-8", table);
  }
}

function tablesOf(store: number, { cards, duty, field, marketing, orders }: Registers): [string, Table][] {
  return [
    ["三表卡/三表卡", cardTable(store, cards.cards)],
    ["三表卡/跟踪记录", followUpTable(store, cards.followUps)],
    ["三表卡/移交记录", transferTable(store, cards.transfers)],
    ["三表卡/来源核查", checkTable(store, cards.checks)],
    ["日常/考勤", attendanceTable(store, duty.attendance)],
    ["日常/销售日志", logTable(store, duty.logs)],
    ["日常/八步骤评估", evaluationTable(store, duty.evaluations)],
    ["日常/资料核查", auditTable(store, duty.audits)],
    ["日常/销售目标", targetTable(store, duty.targets)],
    ["大客户/每日开拓", outreachTable(store, field.outreach)],
    ["大客户/免外出登记", dutyDayTable(store, field.dutyDays)],
    ["大客户/行动报告", actionTable(store, field.actions)],
    ["市场/市场活动", campaignTable(store, marketing.campaigns)],
    ["市场/巡展登记", roadshowTable(store, marketing.roadshows)],
    ["市场/巡展人员", roadshowStaffTable(store, marketing.roadshows)],
    ["订单/订单变更", changeTable(store, orders.changes)],
    ["订单/转介绍奖励", referralTable(store, orders.referrals)],
    ["车辆/库存看板", boardTable(store, orders.board)],
    ["车辆/二级店库存", stayTable(store, orders.stays)],
  ];
}
