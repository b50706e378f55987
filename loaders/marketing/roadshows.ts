/** 巡展: one line per roadshow held. */
import { roadshow } from "../../src/warehouse/entities/roadshow.ts";
import { storeId } from "../reference-columns.ts";
import { notNegative } from "../row-checks.ts";
import { source } from "../source.ts";

export const roadshows = source({
  id: "roadshows",
  title: "巡展",
  entity: roadshow,
  columns: {
    roadshow_id: { headers: ["巡展单号", "外展编号", "巡展号"] },
    store_id: storeId,
    employee_id: { headers: ["市场专员工号", "巡展负责人", "负责人", "工号", "组织人工号"] },
    held_on: { headers: ["外展日期", "举办日期"] },
    is_approved: {
      headers: ["是否审批", "审批", "经理及总经理审批", "审批情况"],
      words: { true: ["已批", "已审批", "同意", "批准"], false: ["未批", "未审批", "不同意"] },
    },
    has_photos: {
      headers: ["照片", "现场照片", "是否交照片", "照片已交", "现场照片是否上交"],
      words: { true: ["已交", "有", "已上交"], false: ["未交", "无", "未上交"] },
    },
    cost_fen: { headers: ["费用", "巡展费用", "外展费用", "实际费用"] },
  },
  checks: [notNegative("cost_fen")],
});
