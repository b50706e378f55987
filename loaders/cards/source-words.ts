/** Words for where a customer of an information card comes from. */
export const sourceWords = {
  walk_in: ["自然到店", "自然进店", "自然来店", "展厅", "到店"],
  call: ["来电", "电话", "呼入", "热线"],
  web: ["网络", "网电", "网销", "垂媒", "线上", "新媒体"],
  referral: ["转介绍", "介绍", "老客户介绍", "朋友介绍", "保客推荐"],
  repeat: ["再购", "增购", "置换", "老客户", "保有客户"],
  event: ["活动", "车展", "市场活动", "团购会", "店头活动"],
  roadshow: ["巡展", "外展", "流动展"],
} as const;
