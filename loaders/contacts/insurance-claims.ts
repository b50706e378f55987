/** 保险理赔: one line per claim. */
import { insuranceClaim } from "../../src/warehouse/entities/insurance-claim.ts";
import { storeId } from "../reference-columns.ts";
import { notNegative } from "../row-checks.ts";
import { source } from "../source.ts";

export const insuranceClaims = source({
  id: "insurance_claims",
  title: "保险理赔",
  entity: insuranceClaim,
  columns: {
    claim_id: { headers: ["赔案号", "报案号", "理赔编号", "案件号"] },
    store_id: storeId,
    employee_id: { headers: ["经办人", "理赔专员工号", "查勘员工号"] },
    reported_at: { headers: ["报案日期", "出险时间", "接报时间"] },
    is_on_scene: { headers: ["是否第一现场", "是否现场查勘", "第一现场"] },
    inspectors: { headers: ["查勘定损人数", "定损人数"] },
    customer_trips: { headers: ["客户到店次数", "办理次数"] },
    is_notified: { headers: ["是否电话告知", "电话通知", "是否已通知"] },
  },
  checks: [notNegative("inspectors"), notNegative("customer_trips")],
});
