/** 三表卡跟踪: one line per follow-up of a card. */
import { leadFollowUp } from "../../src/warehouse/entities/lead-follow-up.ts";
import { notBefore } from "../row-checks.ts";
import { source } from "../source.ts";

export const leadFollowUps = source({
  id: "lead_follow_ups",
  title: "三表卡跟踪",
  entity: leadFollowUp,
  columns: {
    card_id: { headers: ["三表卡号", "信息卡号", "客户卡号", "卡片编号"] },
    seq: { headers: ["次数", "第几次", "跟踪序号", "回访次数", "序次"] },
    followed_at: { headers: ["跟踪日期", "回访时间", "回访日期", "联系时间"] },
    mode: {
      headers: ["方式", "回访方式", "联系方式"],
      words: {
        call: ["电话", "电话回访", "去电"],
        visit: ["到店", "上门", "面谈", "拜访"],
        sms: ["短信", "信息"],
        wechat: ["微信"],
      },
    },
    signed_at: { headers: ["签字时间", "签字日期", "组长签字时间"] },
  },
  checks: [notBefore("signed_at", "followed_at")],
});
