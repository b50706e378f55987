/** 库存在途看板: one line per change of a car on the stock board. */
import { boardEntry } from "../../src/warehouse/entities/board-entry.ts";
import { storeId } from "../reference-columns.ts";
import { notBefore } from "../row-checks.ts";
import { source } from "../source.ts";

export const boardEntries = source({
  id: "board_entries",
  title: "库存在途看板",
  entity: boardEntry,
  columns: {
    entry_id: { headers: ["记录编号", "看板编号", "流水号"] },
    store_id: storeId,
    employee_id: { headers: ["助理工号", "负责人工号", "登记人工号"] },
    status: {
      headers: ["状态", "库存状态"],
      words: {
        in_transit: ["在途", "发运"],
        in_stock: ["在库", "入库", "到店"],
        ordered: ["已订", "订出", "已订购"],
        delivered: ["已交", "出库", "已交车"],
      },
    },
    changed_at: { headers: ["变化时间", "变更时间", "状态时间"] },
    shown_at: { headers: ["更新时间", "上板时间", "看板登记时间"] },
    is_marked: {
      headers: ["订车标识", "是否标识", "已订标记"],
      words: { true: ["已标识", "有"], false: ["未标识", "无"] },
    },
  },
  checks: [notBefore("shown_at", "changed_at")],
});
