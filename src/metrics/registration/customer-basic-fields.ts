/** Which fields of the basic record are filled, one metric per field (P12-04). */
import type { Metric } from "../metric.ts";
import { findingRate } from "../shapes/finding.ts";

/** Field of the form → its Chinese name; the last two are asked of organisations only. */
const fields: Readonly<Record<string, string>> = {
  name: "名称",
  category: "类别",
  address: "地址",
  contact_person: "联系人",
  phone: "联系电话",
  enterprise_kind: "企业性质",
  supervising_unit: "主管单位",
};

export const customerBasicFields: readonly Metric[] = Object.entries(fields).map(([field, title]) =>
  findingRate(`customer.field.${field}`, {
    id: `customer-basic-field-rate.${field}`,
    title: `客户基本资料填写率：${title}`,
    definition: "截止日该栏已填写的户数 ÷ 应填写的户数；企业性质、主管单位只要求单位客户",
    rule: "P12-04",
    clause: "篇十二 1.3 第2项",
    needs: ["customer"],
  }),
);
