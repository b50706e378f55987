/** Cost of roadshows ÷ customer records collected at them (P13-67). */
import { metric } from "../metric.ts";

export const roadshowCostPerRecord = metric({
  id: "roadshow-cost-per-record",
  title: "巡展单条资料费用",
  definition: "巡展费用 ÷ 巡展收集的客户资料条数",
  rule: "P13-67",
  clause: "篇十三 大客户第4条",
  needs: ["roadshow", "roadshow_staff"],
  unit: "fen",
  direction: "lower",
  grains: ["store"],
  aggregate: "ratio",
  events: (db, sql) =>
    db
      .selectFrom("fct_campaigns")
      .where("records", "is not", null)
      .select((eb) => [
        "store_id",
        sql.noText().as("department_id"),
        sql.noText().as("team_id"),
        sql.noText().as("employee_id"),
        "starts_on as happened_on",
        "cost_fen as numerator",
        eb.ref("records").as("denominator"),
        "campaign_id as subject_id",
      ]),
});
