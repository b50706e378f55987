/** Compensation granted for complaints received, in fen (P03-12). */
import { grainKeys } from "../grain-keys.ts";
import { metric } from "../metric.ts";

export const complaintCompensation = metric({
  id: "complaint-compensation",
  title: "投诉赔偿金额",
  definition: "当月受理投诉的赔偿金额合计",
  unit: "fen",
  direction: "lower",
  rule: "P03-12",
  clause: "篇三 第十八条",
  grains: ["store", "department"],
  aggregate: "sum",
  events: (db, sql) =>
    db
      .selectFrom("fct_complaints")
      .where("compensation_fen", "is not", null)
      .select(grainKeys)
      .select([
        "received_on as happened_on",
        "compensation_fen as numerator",
        sql.noNumber().as("denominator"),
        "complaint_id as subject_id",
      ]),
});
