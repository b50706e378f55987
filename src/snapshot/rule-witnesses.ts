/** What a rule's `by:` may name besides metrics and integrity checks: the lists of the product, and what it does by itself. */

/** A list that readers can open; `section` is the part of the site that shows it, null for a command only. */
export interface PublishedList {
  readonly title: string;
  readonly section: string | null;
}

export const publishedLists: Readonly<Record<string, PublishedList>> = {
  reports: { title: "报表报送登记", section: "rules" },
  retention: { title: "过保管期的记录", section: "quality" },
  ranking: { title: "双月排名", section: "ranking" },
  tiers: { title: "客户分级表", section: "tiers" },
  "tiers/ageing": { title: "应收账龄", section: "tiers" },
  "tiers/complaints": { title: "各等级客户的投诉", section: "tiers" },
  "tiers/concentration": { title: "客户集中度", section: "tiers" },
  "tiers/migration": { title: "等级变动", section: "tiers" },
  "tiers/resources": { title: "资源投向", section: "tiers" },
  "tiers/review": { title: "年度评审", section: "tiers" },
  "tiers/visits": { title: "按等级拜访", section: "tiers" },
  penalties: { title: "扣款建议", section: "penalties" },
};

/** What the product keeps of a rule without anybody measuring it. */
export const keptOutputs: Readonly<Record<string, string>> = {
  audience: "按读者限定页面与人员标识",
  "copy-register": "导出副本编号登记",
  "internal-grades": "客户等级不进入对外文件",
  "leak-scan": "发布前的泄露检查",
  reports: "按期生成的报表网站",
};
