/** Columns that point to another entity: many sources carry them under the same headers. */
import type { SourceColumn } from "./source.ts";

export const storeId = {
  headers: [
    "门店代码",
    "门店编码",
    "门店ID",
    "门店号",
    "门店",
    "所属门店",
    "归属门店",
    "店号",
    "店代码",
    "经销商代码",
    "经销商编号",
    "经销商编码",
    "专营店代码",
    "专营店编号",
    "网点代码",
    "网点编号",
    "服务站代码",
    "特约店代码",
  ],
} as const satisfies SourceColumn;

export const customerId = {
  headers: ["客户编码", "客户代码", "客户ID", "客户号", "客户档案号", "会员号", "车主编号", "客户档案编号"],
} as const satisfies SourceColumn;

export const vin = {
  identifies: "vin",
  headers: ["VIN码", "VIN号", "车架号码", "底盘号", "车辆识别代号", "车辆识别码", "车架号(VIN)"],
} as const satisfies SourceColumn;

export const orderId = {
  headers: [
    "订单编号",
    "订单号码",
    "销售订单号",
    "订单ID",
    "合同号",
    "合同编号",
    "销售单号",
    "工单号",
    "委托书号",
    "任务委托书号",
  ],
} as const satisfies SourceColumn;
