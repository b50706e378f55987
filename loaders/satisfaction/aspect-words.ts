/** What satisfaction is asked about, in the words of questionnaires. */
export const aspectWords = {
  overall: ["总体", "总体满意度", "整体", "总评"],
  product: ["产品", "产品质量", "车辆"],
  sales: ["销售", "销售服务", "购车"],
  service: ["售后", "售后服务", "维修服务"],
  delivery: ["交付", "交车", "交车过程"],
  complaint_handling: ["投诉处理", "投诉", "处理结果"],
  price: ["价格", "收费", "费用"],
} as const;
