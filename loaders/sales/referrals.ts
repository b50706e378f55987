/** 转介绍奖励: one line per order brought by an existing customer. */
import { referral } from "../../src/warehouse/entities/referral.ts";
import { orderId } from "../reference-columns.ts";
import { source } from "../source.ts";

export const referrals = source({
  id: "referrals",
  title: "转介绍奖励",
  entity: referral,
  columns: {
    order_id: orderId,
    referrer_id: { headers: ["介绍人编号", "老客户编号", "推荐人客户编号"] },
    paid_at: { headers: ["发放时间", "发放日期", "奖励发放日期", "领取时间"] },
  },
  checks: [],
});
