/** Amount that is past its due day and not paid at the end of the period (P11-01, P14-08). */
import { metric } from "../metric.ts";

export const overdueReceivables = metric({
  id: "overdue-receivables",
  title: "期末逾期应收",
  definition: "期末（不晚于截止日）已过到期日仍未收回的金额",
  unit: "fen",
  direction: "lower",
  rule: "P11-01",
  clause: "篇十一 方法一",
  grains: ["store"],
  aggregate: "stock",
  events: (db, sql) => {
    const late = db
      .selectFrom("fct_receivables")
      .where((eb) => eb.or([eb("paid_on", "is", null), eb("paid_on", ">", eb.ref("due_on"))]))
      .select([
        "store_id",
        sql.noText().as("department_id"),
        sql.noText().as("team_id"),
        sql.noText().as("employee_id"),
        sql.noNumber().as("denominator"),
        "customer_id as subject_id",
      ]);
    const began = late.select(["amount_fen as numerator", sql.nextDay("due_on").as("happened_on")]);
    const ended = late
      .where("paid_on", "is not", null)
      .select((eb) => [eb.neg(eb.ref("amount_fen")).as("numerator"), eb.ref("paid_on").$notNull().as("happened_on")]);
    return began.unionAll(ended);
  },
});
