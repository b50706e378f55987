/** 责令改正登记: one line per order of the archivist to correct an archive. */
import { rectificationOrder } from "../../src/warehouse/entities/rectification-order.ts";
import { storeId } from "../reference-columns.ts";
import { notBefore } from "../row-checks.ts";
import { source } from "../source.ts";

export const rectificationOrders = source({
  id: "rectification_orders",
  title: "责令改正登记",
  entity: rectificationOrder,
  columns: {
    order_id: { headers: ["责令编号", "整改单号", "整改通知单号", "改正通知单号"] },
    store_id: storeId,
    employee_id: { headers: ["责任人", "责任人编号", "整改责任人", "整改责任人工号"] },
    subject_id: { headers: ["交车编号", "交付单号", "对象编号", "整改对象", "借阅单号"] },
    act: { headers: ["整改事项", "责令事项", "处罚事由", "事由"] },
    ordered_on: { headers: ["责令改正日期", "整改通知日期", "下达日期", "通知日期"] },
    corrected_on: { headers: ["整改完成日期", "完成日期", "实际改正日期", "销号日期"] },
  },
  checks: [notBefore("corrected_on", "ordered_on")],
});
