/** A complaint closed before it was handled (P03-14). */
import type { IntegrityCheck } from "../check.ts";
import { closedComplaints, handledComplaints } from "../needs.ts";

export const closedBeforeHandled: IntegrityCheck = {
  id: "closed-before-handled",
  title: "投诉先结案后处理",
  meaning: "投诉的结案时间早于处理完成时间。",
  effect: "提前结案会让按期结案率偏高、结案天数偏短；也可能是处理完成时间补录得晚。",
  counted: "件写有两个时间的已结投诉",
  metrics: ["complaint-closing-rate", "days-to-close-mean", "days-to-close-median", "days-to-close-p90"],
  span: "month",
  needs: [closedComplaints, handledComplaints],
  settings: [],
  records: (db, sql) =>
    db
      .selectFrom("fct_complaints")
      .where("closed_at", "is not", null)
      .where("handled_at", "is not", null)
      .select(({ eb }) => [
        eb.ref("closed_on").$notNull().as("happened_on"),
        "store_id",
        "complaint_id as subject_id",
        sql.one(eb("closed_at", "<", eb.ref("handled_at"))).as("affected"),
      ]),
};
