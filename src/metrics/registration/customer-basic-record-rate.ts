/** Share of customers whose basic record is complete (P12-04). */
import { wholeFindingRate } from "../shapes/finding.ts";

export const customerBasicRecordRate = wholeFindingRate("customer.basic_record", {
  id: "customer-basic-record-rate",
  title: "客户基本资料完整率",
  definition:
    "截止日名称、类别、地址、联系人、电话齐全（单位另有企业性质、主管单位）的户数 ÷ 户数；门店不登记这些栏目的不计",
  rule: "P12-04",
  clause: "篇十二 1.3 第2项",
  needs: ["customer"],
});
