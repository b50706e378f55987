/** Words of complaint registers for who complains, what about, and what for (篇三, 篇五). */
export const sourceWords = {
  phone: ["电话", "来电", "客户来电", "电话投诉", "客户电话"],
  in_store: ["到店", "来店", "客户到店", "当面", "当面投诉", "来访", "客户来店"],
  sales_advisor: ["销售顾问", "销售顾问转", "销售顾问转达", "销售顾问反馈"],
  cr_specialist: ["客户关系专员", "客户专员", "客服专员", "客服", "客户关系专员转达"],
  cr_followup_call: ["回访", "客服回访", "客户关系部回访", "回访电话", "电话回访", "回访发现"],
  group_call_centre: ["集团呼叫中心", "呼叫中心", "集团客服", "集团", "400电话", "400", "集团转办", "客服热线"],
} as const;

export const customerTypeWords = {
  consumer: ["终端消费者", "消费者", "个人", "个人客户", "车主", "客户", "终端客户"],
  agent: ["代理商", "代理"],
  franchisee: ["加盟商", "加盟", "加盟店"],
} as const;

export const demandWords = {
  price_reduction: ["减价", "降价", "优惠", "补差价"],
  return: ["退货", "退车", "退款退车", "退款"],
  exchange: ["换货", "换车", "更换车辆", "更换"],
  damages: ["赔偿", "损害赔偿", "索赔", "补偿", "经济补偿"],
  criticism_suggestion: ["批评建议", "批评", "建议", "批评与建议", "意见建议", "批评和建议", "道歉"],
} as const;

export const causeWords = {
  product_quality: ["产品质量", "质量问题", "车辆质量", "质量", "车辆故障", "整车质量"],
  repair_quality: ["维修质量", "维修", "返修", "修理质量", "维修技术"],
  service_attitude: ["服务态度", "态度", "服务质量", "服务", "接待态度"],
  delivery_delay: ["交车延误", "交车延迟", "交期", "延期交车", "交付延误", "交车不及时", "交期延误"],
  price_dispute: ["价格争议", "价格", "价格纠纷", "费用争议", "收费争议", "收费", "费用"],
  parts_shortage: ["配件短缺", "缺件", "配件", "备件", "备件不足", "配件供应", "缺配件"],
  paperwork: ["手续", "手续问题", "手续资料", "证件", "上牌手续", "资料手续", "合格证"],
  other: ["其他", "其它"],
} as const;

export const validityWords = {
  valid: ["有效", "有效投诉", "成立", "属实", "我方责任"],
  customer_cause: ["客户原因", "客户责任", "无效", "无效投诉", "不成立", "不属实", "客户自身原因"],
  undecided: ["未定", "待定", "未认定", "待核实", "核实中", "待认定"],
} as const;

export const escalationWords = {
  none: ["无", "否", "未升级", "一般", "普通"],
  manufacturer: ["投诉厂方", "厂方", "厂家", "向厂方投诉", "厂家投诉", "投诉至厂家", "投诉厂家"],
  blockade: ["堵门", "围堵", "堵店"],
  disturbance: ["闹事", "滋事"],
  media: ["媒体", "媒体曝光", "负面报道", "媒体负面报道", "媒体报道", "网络曝光"],
  store_judged: ["门店认定", "门店判定", "影响重大", "影响恶劣", "性质严重", "店认定"],
} as const;
