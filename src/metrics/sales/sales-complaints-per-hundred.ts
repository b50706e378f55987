/** Complaints with a sales cause per 100 cars that count as performance (P13-27). */
import { grainKeys } from "../grain-keys.ts";
import { metric } from "../metric.ts";
import { everyGrain } from "../shapes/metric-words.ts";
import { recognisedUnits } from "./recognised-units.ts";

export const salesComplaintsPerHundred = metric({
  id: "sales-complaints-per-hundred",
  title: "每百台销售投诉数",
  definition: "投诉原因属销售方面、被投诉人为销售顾问的投诉 ÷ 确认业绩台数 × 100",
  rule: "P13-27",
  clause: "篇十三 日常第21条",
  needs: ["complaint", "sales_order"],
  unit: "per_hundred",
  direction: "lower",
  grains: everyGrain,
  aggregate: "ratio",
  per: 100,
  policy: { kind: "settings", id: "complaint.sales_causes" },
  events: (db, sql, context) => {
    const complaints = db
      .selectFrom("fct_findings")
      .where("question_id", "=", "complaint.not_by_sales")
      .select(grainKeys)
      .select(({ eb }) => [
        "happened_on",
        eb("asked", "-", eb.ref("met")).as("numerator"),
        sql.whole(0).as("denominator"),
        "subject_id",
      ]);
    const units = db
      .selectFrom(recognisedUnits.events(db, sql, context).as("units"))
      .select(grainKeys)
      .select(({ eb }) => [
        "happened_on",
        sql.whole(0).as("numerator"),
        eb.ref("numerator").as("denominator"),
        "subject_id",
      ]);
    return complaints.unionAll(units);
  },
});
