/** What is missing from the daily minimum of all kinds; more of one kind or day makes up for no other (P13-64). */
import { grainKeys } from "../grain-keys.ts";
import { metric } from "../metric.ts";
import { everyGrain } from "../shapes/metric-words.ts";

const questions = ["outreach.meet_potential", "outreach.call_potential", "outreach.visit_existing"];

export const outreachShortfallUnits = metric({
  id: "outreach-shortfall-units",
  title: "大客户定量缺少数",
  definition: "每日面见、电话、回访少于定量的个数合计",
  rule: "P13-64",
  clause: "篇十三 大客户第2条",
  needs: ["outreach"],
  asks: "outreach.day",
  unit: "count",
  direction: "lower",
  grains: everyGrain,
  aggregate: "sum",
  events: (db, sql) =>
    db
      .selectFrom("fct_findings")
      .where("question_id", "in", questions)
      .select(grainKeys)
      .select(({ eb }) => [
        "happened_on",
        eb("asked", "-", eb.ref("met")).as("numerator"),
        sql.noNumber().as("denominator"),
        "subject_id",
      ]),
});
