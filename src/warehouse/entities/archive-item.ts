import { entity } from "./entity.ts";

/** 档案资料项: one row per package and paper at the first inspection. */
export const archiveItem = entity({
  name: "archive_item",
  title: "档案资料项",
  grain: "one row per package and paper at the first inspection",
  key: ["package_id", "item_code"],
  rules: ["P02-12", "P02-15", "P02-17"],
  columns: {
    package_id: { type: "text", title: "档案编号", required: true, references: "archive_package.package_id" },
    item_code: {
      type: "code",
      title: "资料项",
      required: true,
      codes: [
        "green_card",
        "invoice",
        "contract",
        "identity",
        "delivery_inspection",
        "vehicle_licence",
        "insurance",
        "derived_services",
        "conformity_certificate",
        "delivery_photo",
        "pdi_sheet",
        "specific_proof",
        "reception_sheet",
        "work_order",
        "settlement_sheet",
        "free_check_12",
      ],
    },
    is_present: { type: "boolean", title: "是否齐备", required: true },
    is_valid: { type: "boolean", title: "是否合格", required: true },
    customer_signature: { type: "code", title: "客户签字", codes: ["ok", "missing", "wrong"] },
    staff_signature: { type: "code", title: "内部签字", codes: ["ok", "missing", "wrong"] },
  },
});
