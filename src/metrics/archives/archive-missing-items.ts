/** Papers missing or not valid at the first inspection, one metric per paper (P02-12, P02-15). */
import { archiveItem } from "../../warehouse/entities/archive-item.ts";
import { grainKeys } from "../grain-keys.ts";
import type { Metric } from "../metric.ts";
import { everyGrain } from "../shapes/metric-words.ts";

type ItemCode = (typeof archiveItem.columns.item_code.codes)[number];

/** Chinese names of the papers as pages show them. */
export const itemTitles: Readonly<Record<ItemCode, string>> = {
  green_card: "绿卡",
  invoice: "购车发票复印件",
  contract: "销售合同原件",
  identity: "身份证或组织机构代码证复印件",
  delivery_inspection: "交车检查表",
  vehicle_licence: "行驶证复印件",
  insurance: "保险单复印件",
  derived_services: "衍生服务清单",
  conformity_certificate: "合格证复印件",
  delivery_photo: "交车照片",
  pdi_sheet: "新车PDI检查表",
  specific_proof: "特定客户其他证明",
  reception_sheet: "接车单",
  work_order: "任务委托书",
  settlement_sheet: "结算单",
  free_check_12: "12项免费检查表",
};

const missingItem = (code: ItemCode): Metric => ({
  id: `archive-missing-items.${code}`,
  title: `缺陷资料：${itemTitles[code]}`,
  definition: "首次检查时缺少、不合格或签字有缺陷的份数",
  unit: "count",
  direction: "lower",
  rule: "P02-12",
  clause: "篇二 移交第1条、第2条",
  needs: ["archive_item"],
  grains: everyGrain,
  aggregate: "sum",
  events: (db, sql) =>
    db
      .selectFrom("fct_archive_items")
      .where("item_code", "=", code)
      .where("is_valid", "=", false)
      .select(grainKeys)
      .select([
        "inspected_on as happened_on",
        sql.whole(1).as("numerator"),
        sql.noNumber().as("denominator"),
        "package_id as subject_id",
      ]),
});

export const archiveMissingItems: readonly Metric[] = archiveItem.columns.item_code.codes.map(missingItem);
