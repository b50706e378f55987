/** Codes that stand in policy settings, as pages call them; posts have their own list. */
import { roleTitle } from "./role-title.ts";

const titles: Readonly<Record<string, string>> = {
  delivery: "交车日",
  sale: "售出日",
  signed_and_registered: "签字并登记之后",
  signed: "签字之后",
  registered: "登记之后",
  funds_received: "款到账",
  report_and_pickup: "打款报告与提车均完成",
  report: "打款报告",
  amount: "订单金额",
  units: "台数",
  percent_rank: "店内百分位",
  special: "特殊客户",
  all: "全部",
  last_day: "当月最后一天",
  last_workday: "当月最后一个工作日",
  repeat: "重复投诉",
  manufacturer: "投诉至厂家",
  blockade: "堵门",
  disturbance: "扰乱经营",
  return_exchange: "退换车",
  media: "媒体曝光",
  store_judged: "门店认定",
  brand_division: "品牌事业部",
  legal: "法务部",
};

/** The code itself when a project's own profile invents one. */
export const codeTitle = (code: string): string => titles[code] ?? roleTitle(code);
