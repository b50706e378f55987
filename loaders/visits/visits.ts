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
    purpose: { headers: ["目的", "拜访事由", "拜访目的分类"], words: purposeWords },
    target_kind: { headers: ["对象", "拜访对象类型", "对象类型", "客户类型", "拜访对象类别"], words: targetKindWords },
  },
  checks: [notBefore("ended_at", "visited_on")],
});
