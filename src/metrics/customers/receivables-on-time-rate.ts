/** Share of the amount due that was paid by its due day; delays that were ours are left out when the policy says so (P11-01). */
import { metric } from "../metric.ts";

export const receivablesOnTimeRate = metric({
  id: "receivables-on-time-rate",
  title: "按时回款率",
  definition: "期内到期（不晚于截止日）款项中到期日及以前收回的金额 ÷ 到期金额；制度规定时不计我方原因的延误",
  unit: "ratio",
  direction: "higher",
  rule: "P11-01",
  clause: "篇十一 方法一",
  grains: ["store"],
  aggregate: "ratio",
  policy: { kind: "settings", id: "tier.credit.exclude_own_delay" },
  events: (db, sql, { asOf }) =>
    db
      .selectFrom("fct_receivables")
      .where("is_excused", "=", false)
      .where("due_on", "<=", sql.date(asOf))
      .select([
        "due_on as happened_on",
        "store_id",
        sql.noText().as("department_id"),
        sql.noText().as("team_id"),
        sql.noText().as("employee_id"),
        "amount_fen as denominator",
        "customer_id as subject_id",
      ])
      .select(({ eb }) =>
        eb.case().when("paid_on", "<=", eb.ref("due_on")).then(eb.ref("amount_fen")).else(0).end().as("numerator"),
      ),
});
