/** Headers under which inspection sheets carry each paper (篇二 hand-over lists). */
export const paperHeaders = {
  green_card: ["绿卡", "客户绿卡", "客户信息卡"],
  invoice: ["发票", "购车发票", "购车发票复印件", "发票复印件", "机动车发票"],
  contract: ["合同", "销售合同", "购车合同", "销售合同原件", "合同原件"],
  identity: ["身份证", "身份证复印件", "身份证明", "身份证/机构代码证", "身份证或机构代码证", "证件复印件"],
  delivery_inspection: ["交车检查表", "交车检查单", "交车确认单", "新车交车检查表"],
  vehicle_licence: ["行驶证", "行驶证复印件"],
  insurance: ["保单", "保险单", "保险单复印件", "保单复印件", "保险"],
  derived_services: ["衍生服务清单", "衍生服务", "衍生服务单", "增值服务清单"],
  conformity_certificate: ["合格证", "合格证复印件", "车辆合格证", "车辆合格证复印件"],
  delivery_photo: ["交车照片", "交车照", "合影照片", "交车合影"],
  pdi_sheet: ["PDI", "PDI单", "PDI检查单", "新车PDI单", "PDI检查表", "新车PDI检查单"],
  specific_proof: ["特定客户证明", "特定证明", "其他证明", "特定客户其他证明"],
  reception_sheet: ["接车单", "接车检查单", "预检单", "接待单"],
  work_order: ["任务委托书", "委托书", "维修委托书", "工单"],
  settlement_sheet: ["结算单", "维修结算单", "结算清单"],
  free_check_12: ["12项免费检查表", "12项检查表", "免费检查表", "12项免费检查"],
} as const;
