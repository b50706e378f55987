/** The rows behind one metric value: what counted, with which weight, and for deadlines when it was due and done. */
import { sql } from "kysely";
import type { Period } from "../calendar/periods.ts";
import type { Evaluated } from "./evaluate.ts";
import { grainKeys } from "./grain-keys.ts";
import type { Metric } from "./metric.ts";
import { duckdbSql } from "./portable.ts";

/** A row that counts, or one that would but for being not yet due. */
export interface ExplainedRow {
  readonly subject_id: string | null;
  readonly happened_on: string;
  readonly store_id: string;
  readonly department_id: string | null;
  readonly team_id: string | null;
  readonly employee_id: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly started_at: string | null;
  readonly due_at: string | null;
  readonly done_at: string | null;
  /** False for what was not yet due on the as-of date and is left out (V-09). */
  readonly counts: boolean;
}

/**
 * Rows of a period up to the as-of date, ordered by day and subject. Of a stock every opening and ending up to the
 * period's end is a row, because they add up to what is open.
 */
export async function explainedRows(metric: Metric, period: Period, analysis: Evaluated): Promise<ExplainedRow[]> {
  const counted = await countedRows(metric, period, analysis);
  const open = deadlinesOf(metric).length === 0 ? [] : await notYetDue(metric, period, analysis);
  const known = new Set(counted.map(({ subject_id }) => subject_id));
  return [...counted, ...open.filter(({ subject_id }) => !known.has(subject_id))].sort(byDayAndSubject);
}

/** The deadlines whose items the metric's subjects are. */
function deadlinesOf({ deadlines, policy, aggregate }: Metric): readonly string[] {
  if (deadlines !== undefined) return deadlines;
  return policy?.kind === "deadlines" && aggregate === "ratio" ? [policy.id] : [];
}

async function countedRows(metric: Metric, { start, end }: Period, analysis: Evaluated): Promise<ExplainedRow[]> {
  const { db, asOf, sql: fragments = duckdbSql } = analysis;
  const to = end < asOf ? end : asOf;
  const rows = await db
    .selectFrom(metric.events(db, fragments, { asOf }).as("event"))
    .leftJoin("fct_deadlines", (join) =>
      join
        .onRef("fct_deadlines.subject_id", "=", "event.subject_id")
        .on("fct_deadlines.deadline_id", "in", ["", ...deadlinesOf(metric)]),
    )
    .where("event.happened_on", "<=", fragments.date(to))
    .$if(metric.aggregate !== "stock", (query) => query.where("event.happened_on", ">=", fragments.date(start)))
    .select(grainKeys.map((key) => sql<string | null>`${sql.ref(`event.${key}`)}`.as(key)))
    .select([
      "event.subject_id",
      "event.happened_on",
      "event.numerator",
      "event.denominator",
      "started_at",
      "due_at",
      "done_at",
    ])
    .execute();
  return rows.map((row) => ({ ...row, store_id: row.store_id ?? "", counts: true }));
}

async function notYetDue(metric: Metric, { start, end }: Period, analysis: Evaluated): Promise<ExplainedRow[]> {
  const { db, sql: fragments = duckdbSql } = analysis;
  const rows = await db
    .selectFrom("fct_deadlines")
    .where("deadline_id", "in", [...deadlinesOf(metric)])
    .where("is_due", "=", false)
    .where("counted_on", ">=", fragments.date(start))
    .where("counted_on", "<=", fragments.date(end))
    .select([...grainKeys, "subject_id", "counted_on as happened_on", "started_at", "due_at", "done_at"])
    .execute();
  return rows.map((row) => ({ ...row, numerator: null, denominator: null, counts: false }));
}

function byDayAndSubject(a: ExplainedRow, b: ExplainedRow): number {
  const [x, y] = [sortKey(a), sortKey(b)];
  return x < y ? -1 : Number(x > y);
}

const sortKey = ({ happened_on, subject_id, employee_id }: ExplainedRow): string =>
  [happened_on, subject_id ?? "", employee_id ?? ""].join("\n");
