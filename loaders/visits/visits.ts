/** 客户拜访记录: one line per visit made. */
import { visit } from "../../src/warehouse/entities/visit.ts";
import { customerId } from "../reference-columns.ts";
import { notBefore } from "../row-checks.ts";
import { source } from "../source.ts";
import { purposeWords, targetKindWords } from "./purpose-words.ts";

export const visits = source({
  id: "visits",
  title: "客户拜访",
  entity: visit,
  columns: {
    visit_id: { headers: ["拜访单号", "拜访记录编号", "拜访ID", "拜访号", "外访编号"] },
    seller_id: { headers: ["员工工号", "拜访人工号", "拜访人", "销售人员工号", "员工编号", "业务员工号"] },
    customer_id: customerId,
    visited_on: { headers: ["拜访时间", "实际拜访日期", "外访日期", "拜访日"] },
    ended_at: { headers: ["拜访结束时间", "离开时间", "完成时间"] },
    recorded_at: { headers: ["填表日期", "登记时间", "记录时间", "填写时间"] },
    has_route_map: {
      headers: ["路线图", "是否有路线图", "行车路线"],
      words: { true: ["有", "已填"], false: ["无", "未填"] },
    },
    purpose: { headers: ["目的", "拜访事由", "拜访目的分类"], words: purposeWords },
    target_kind: { headers: ["对象", "拜访对象类型", "对象类型", "客户类型", "拜访对象类别"], words: targetKindWords },
    visitor_level: {
      headers: ["拜访层级", "拜访人级别", "拜访人职务"],
      words: {
        seller: ["业务员", "销售人员", "销售顾问", "专员"],
        supervisor: ["主管", "销售主管", "经理", "销售经理"],
        senior: ["高层", "公司高层", "总经理", "总监"],
      },
    },
    next_visit_on: { headers: ["下次拜访日期", "下次拜访时间", "预约下次拜访", "下次预约日期"] },
  },
  checks: [notBefore("ended_at", "visited_on"), notBefore("next_visit_on", "visited_on")],
});
