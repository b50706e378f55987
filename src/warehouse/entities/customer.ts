import { entity } from "./entity.ts";

/** 客户: one row per customer. */
export const customer = entity({
  name: "customer",
  title: "客户",
  grain: "one row per customer",
  key: ["customer_id"],
  rules: ["P04-02", "P08-07", "P12-02", "P14-09"],
  columns: {
    customer_id: { type: "text", title: "客户编号", required: true },
    store_id: { type: "text", title: "门店编号", required: true, references: "store.store_id" },
    has_name: { type: "presence", title: "客户名称", personal: true },
    phone: { type: "hash", title: "联系电话", personal: true },
    relation: { type: "code", title: "客户关系", codes: ["general", "special"] },
    category: { type: "code", title: "客户类别", codes: ["target", "general", "key", "potential"] },
    is_organisation: { type: "boolean", title: "单位客户" },
    is_specific: { type: "boolean", title: "特定客户" },
    is_out_of_town: { type: "boolean", title: "外埠客户" },
    first_contact_on: { type: "date", title: "首次接触日期" },
  },
});
