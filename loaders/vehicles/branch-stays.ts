/** 二级店库存: one line per stay of a car in a branch. */
import { branchStock } from "../../src/warehouse/entities/branch-stock.ts";
import { storeId } from "../reference-columns.ts";
import { notBefore } from "../row-checks.ts";
import { source } from "../source.ts";

export const branchStays = source({
  id: "branch_stays",
  title: "二级店库存",
  entity: branchStock,
  columns: {
    stay_id: { headers: ["调拨单号", "入库编号", "存放编号"] },
    store_id: storeId,
    branch_name: { headers: ["二级店名称", "分店", "二网", "二级网点"] },
    employee_id: { headers: ["负责人工号", "5S工号", "监督人工号"] },
    model: { headers: ["车型名称", "车款", "车系"] },
    arrived_on: { headers: ["调入日期", "入店日期", "进店日期"] },
    left_on: { headers: ["调回日期", "退回日期", "返回日期"] },
  },
  checks: [notBefore("left_on", "arrived_on")],
});
