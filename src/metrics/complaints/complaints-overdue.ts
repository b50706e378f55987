/** Complaints past their closing date and not yet closed at the end of the period (P03-14). */
import { grainKeys } from "../grain-keys.ts";
import { metric } from "../metric.ts";

export const complaintsOverdue = metric({
  id: "complaints-overdue",
  title: "期末超期未结投诉",
  definition: "期末（不晚于截止日）已过结案期限仍未结案的件数",
  unit: "count",
  direction: "lower",
  rule: "P03-14",
  clause: "篇三 第二十六条",
  grains: ["store", "department"],
  aggregate: "stock",
  policy: { kind: "deadlines", id: "complaint.closing" },
  events: (db, sql) => {
    const late = db
      .selectFrom("fct_deadlines")
      .where("deadline_id", "=", "complaint.closing")
      .where((eb) => eb.or([eb("done_at", "is", null), eb("done_at", ">", eb.ref("due_at"))]))
      .select(grainKeys);
    const began = late.select([
      sql.nextDay(sql.day("due_at")).as("happened_on"),
      sql.whole(1).as("numerator"),
      sql.noNumber().as("denominator"),
      "subject_id",
    ]);
    const ended = late
      .where("done_at", "is not", null)
      .select([
        sql.day("done_at").as("happened_on"),
        sql.whole(-1).as("numerator"),
        sql.noNumber().as("denominator"),
        "subject_id",
      ]);
    return began.unionAll(ended);
  },
});
