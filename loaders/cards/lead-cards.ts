/** 三表卡: one line per information card of a new customer. */
import { leadCard } from "../../src/warehouse/entities/lead-card.ts";
import { storeId } from "../reference-columns.ts";
import { notBefore } from "../row-checks.ts";
import { source } from "../source.ts";
import { sourceWords } from "./source-words.ts";

export const leadCards = source({
  id: "lead_cards",
  title: "三表卡",
  entity: leadCard,
  columns: {
    card_id: { headers: ["三表卡号", "信息卡号", "客户卡号", "卡片编号", "三表卡编号", "信息卡编号"] },
    store_id: storeId,
    employee_id: { headers: ["销售顾问工号", "销售顾问", "顾问工号", "建卡人工号", "建卡人", "工号"] },
    party_id: { headers: ["批次号", "客户批次", "批次编号", "来店批次号"] },
    phone: { identifies: "phone", headers: ["电话", "客户电话", "手机", "手机号", "手机号码", "联系方式"] },
    source: { headers: ["来源", "客户来源", "渠道", "信息渠道", "来源渠道"], words: sourceWords },
    roadshow_id: { headers: ["巡展单号", "外展编号", "巡展号"] },
    first_contact_at: { headers: ["首次接触日期", "首次联系时间", "接待时间", "来电来店时间"] },
    created_at: { headers: ["建卡日期", "填卡时间", "填卡日期", "制卡日期"] },
    signed_at: { headers: ["签字时间", "组长签字日期", "签字日期", "生效签字时间"] },
    cancelled_at: { headers: ["注销日期", "销卡时间", "销卡日期", "战败日期", "作废申请时间"] },
    cancel_reason: {
      headers: ["销卡原因", "战败原因", "注销原因分类"],
      words: {
        price: ["价格", "价格原因", "价格高"],
        competitor: ["竞品", "购买竞品", "他牌", "选购他牌"],
        funding: ["资金", "资金问题", "贷款未批"],
        postponed: ["推迟", "暂不购车", "计划推迟"],
        stock: ["无现车", "车源", "等车时间长"],
        other: ["其他", "其它"],
      },
    },
    has_cancel_detail: { headers: ["详细原因", "注销说明", "销卡说明", "战败说明"] },
    is_cancel_signed: {
      headers: ["注销签字", "销卡签字", "注销是否签字", "组长签字(注销)"],
      words: { true: ["已签", "已签字"], false: ["未签", "未签字"] },
    },
    is_destroyed: {
      headers: ["是否撕毁", "撕毁", "私自撕毁"],
      words: { true: ["撕毁", "已撕毁"], false: ["完好", "未撕毁"] },
    },
  },
  checks: [
    notBefore("created_at", "first_contact_at"),
    notBefore("signed_at", "created_at"),
    notBefore("cancelled_at", "created_at"),
  ],
});
