/** Complaints received and not yet closed at the end of the period (P03-14). */
import { grainKeys } from "../grain-keys.ts";
import { metric } from "../metric.ts";

export const complaintsOpen = metric({
  id: "complaints-open",
  title: "期末未结投诉",
  definition: "期末（不晚于截止日）已受理尚未结案的件数",
  unit: "count",
  direction: "lower",
  rule: "P03-14",
  clause: "篇三 第二十六条",
  grains: ["store", "department"],
  aggregate: "stock",
  events: (db, sql) => {
    const complaints = db.selectFrom("fct_complaints").select(grainKeys);
    const opened = complaints.select([
      "received_on as happened_on",
      sql.whole(1).as("numerator"),
      sql.noNumber().as("denominator"),
      "complaint_id as subject_id",
    ]);
    const closed = complaints
      .where("closed_on", "is not", null)
      .select((eb) => [
        eb.ref("closed_on").$notNull().as("happened_on"),
        sql.whole(-1).as("numerator"),
        sql.noNumber().as("denominator"),
        "complaint_id as subject_id",
      ]);
    return opened.unionAll(closed);
  },
});
