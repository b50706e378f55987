/** What complaint registers say in words. */
import type { Cause } from "./complaint-row.ts";

export const contents: Readonly<Record<Cause, readonly string[]>> = {
  product_quality: [
    "行驶中仪表报警灯常亮",
    "新车提车一周内空调不制冷",
    "变速箱低速顿挫明显",
    "天窗异响，多次检查未见结果",
  ],
  repair_quality: ["维修后同一故障再次出现", "保养后机油渗漏", "钣喷漆面有色差", "更换刹车片后仍有异响"],
  service_attitude: ["接待人员态度冷淡", "等候两小时无人告知进度", "电话多次无人接听", "解释费用时不耐烦"],
  delivery_delay: ["约定交车日期一再推迟", "未按合同约定时间交车", "选装件到货延误致交车推迟"],
  price_dispute: ["实际结算高于报价", "承诺的赠品未兑现", "保险费用与签约时不一致"],
  parts_shortage: ["配件缺货等待超过两周", "订购的配件到货型号不符"],
  paperwork: ["合格证迟迟未交付，无法上牌", "发票信息开错，要求重开", "上牌资料不全往返多次"],
  other: ["停车场划伤车辆", "休息区设施损坏", "回访电话过于频繁"],
};

export const opinions = [
  "情况属实，已向客户致歉并安排返工",
  "经核实与客户沟通后达成一致",
  "已安排专人跟进，承诺时限内处理",
  "解释说明后客户表示理解",
  "内部通报，完善流程",
];
