/** 交车: new cars handed over and serviced cars given back. */
import { delivery } from "../../src/warehouse/entities/delivery.ts";
import { customerId, orderId, storeId, vin } from "../reference-columns.ts";
import { source } from "../source.ts";

export const deliveries = source({
  id: "deliveries",
  title: "交车",
  entity: delivery,
  columns: {
    delivery_id: { headers: ["交车编号", "交车单编号", "交付单号", "交付编号", "出库单号", "结算单号"] },
    kind: {
      headers: ["交车类型", "业务类别", "业务类型", "单据类型", "交付类型"],
      words: {
        sale: ["销售", "新车", "新车交车", "新车销售", "销售交车", "整车销售"],
        service: ["售后", "维修", "服务", "维修交车", "售后交车", "售后服务", "返修交车"],
      },
    },
    store_id: storeId,
    order_id: orderId,
    vin,
    advisor_id: {
      headers: [
        "顾问编号",
        "顾问",
        "销售顾问工号",
        "服务顾问工号",
        "销售顾问",
        "服务顾问",
        "接待顾问工号",
        "经办人工号",
        "交车人工号",
      ],
    },
    customer_id: customerId,
    delivered_at: {
      headers: ["交车日期", "交付时间", "交付日期", "实际交车时间", "实际交车日期", "出厂时间", "提车时间"],
    },
    sold_on: { headers: ["销售日期", "购车日期", "售车日期", "开票日期"] },
    visit_type: {
      headers: ["维修类型", "作业类别", "作业类型", "工单类型", "修理类别", "进厂类型", "来厂类型"],
      words: {
        maintenance: ["保养", "定期保养", "常规保养", "首保", "二保"],
        repair: ["维修", "一般维修", "普通维修", "机修", "小修", "大修"],
        accident: ["事故", "事故车", "钣喷", "钣金喷漆", "保险", "保险维修"],
        warranty: ["索赔", "保修", "质保", "三包", "召回"],
        other: ["其他", "其它", "加装", "精品", "返工"],
      },
    },
    origin: {
      headers: ["车辆来历", "车源", "购车来源", "售出方"],
      words: {
        own_sale: ["本店", "本店售出", "本店销售", "本店购车", "自店"],
        other_store: ["他店", "外店", "他店售出", "外店售出", "他店购车", "外地购车"],
      },
    },
    contact_verified: {
      headers: ["联系人是否核实", "联系人核实", "联系人确认", "联系方式已核实"],
      words: { true: ["已核实", "已确认", "核实"], false: ["未核实", "未确认"] },
    },
    contact_numbers: { headers: ["联系电话数", "联系电话数量", "联系方式个数"] },
    papers_handed_at: { headers: ["手续交接时间", "资料移交时间", "客户资料移交时间", "资料上交时间", "手续移交日期"] },
    papers_complete: {
      headers: ["手续是否齐全", "资料齐全", "资料是否齐全", "手续是否齐备", "客户资料齐全"],
      words: { true: ["齐全", "齐备", "完整", "齐"], false: ["不齐全", "不齐", "不全", "缺件", "缺"] },
    },
    is_cancelled: {
      headers: ["是否作废", "作废", "作废标志", "是否取消", "单据状态"],
      words: { true: ["作废", "已作废", "取消", "已取消"], false: ["正常", "有效", "已完成", "未作废"] },
    },
  },
  checks: [],
});
