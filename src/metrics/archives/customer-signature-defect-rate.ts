/** Share of inspection-type papers of sale archives without a correct customer signature (P02-17). */
import { grainKeys } from "../grain-keys.ts";
import { metric } from "../metric.ts";
import { everyGrain } from "../shapes/metric-words.ts";

export const customerSignatureDefectRate = metric({
  id: "customer-signature-defect-rate",
  title: "检查类资料客户签字缺陷率",
  definition: "客户未签或签错的检查类资料项 ÷ 已交来的检查类资料项（新车档案）",
  unit: "ratio",
  direction: "lower",
  rule: "P02-17",
  clause: "篇二 处罚第2条",
  grains: everyGrain,
  aggregate: "ratio",
  events: (db, sql) =>
    db
      .selectFrom("fct_archive_items")
      .where("kind", "=", "sale")
      .where("is_inspection_type", "=", true)
      .where("is_present", "=", true)
      .select(grainKeys)
      .select(({ eb }) => [
        "inspected_on as happened_on",
        sql.one(eb("has_correct_customer_signature", "=", false)).as("numerator"),
        sql.whole(1).as("denominator"),
        "package_id as subject_id",
      ]),
});
