/** Words of visit plans and visit records for why and whom (篇十七 2.1, 2.2). */
export const purposeWords = {
  market_research: ["市场调研", "市场调查", "调研"],
  competitor: ["了解竞争对手", "竞争对手", "竞品", "竞品了解", "了解竞品", "竞争对手情况"],
  care_relation: [
    "客户保养-关系",
    "加强关系",
    "客情维护",
    "客户关系维护",
    "关系维护",
    "密切关系",
    "客户保养",
    "维护客情",
    "客情",
  ],
  care_volume: ["客户保养-提量", "提升销量", "促进销量", "提升销售量", "提量", "促销"],
  care_collection: ["客户保养-回款", "结清货款", "催款", "收款", "回款", "清欠", "货款结算"],
  new_customer: ["开发新客户", "新客户开发", "新客户", "拓展新客户"],
  new_product: ["新产品推广", "新产品", "推广新产品", "新品推广", "新车推介"],
  coverage: ["提高覆盖率", "覆盖率", "市场覆盖", "提升覆盖率", "铺货"],
} as const;

export const targetKindWords = {
  existing: ["现有客户", "老客户", "已合作客户", "有业务客户", "成交客户", "业务往来客户", "合作客户", "往来客户"],
  target: ["目标客户", "目标"],
  potential: ["潜在客户", "潜在", "意向客户"],
  peer: ["同行", "同行业", "同业"],
} as const;
