/** Runs a metric: its events grouped by every asked kind of period and grain in one pass over the facts. */
import { type Kysely, type RawBuilder, sql } from "kysely";
import type { PeriodKind } from "../calendar/periods.ts";
import type { Warehouse } from "../warehouse/schema/index.ts";
import { type Cell, grainOrder } from "./cell.ts";
import type { Grain, Metric, MetricEvent } from "./metric.ts";
import { periodStart } from "./period-columns.ts";
import type { Sql } from "./portable.ts";

export interface CellRequest {
  readonly db: Kysely<Warehouse>;
  readonly sql: Sql;
  readonly asOf: string;
  readonly kinds: readonly PeriodKind[];
  readonly grains: readonly Grain[];
  /** First and last day of the events wanted; null for all up to the as-of date. */
  readonly from: string | null;
  readonly to: string;
}

/** Columns that tell the rows of a grain apart. */
const keysOf: Readonly<Record<Grain, readonly string[]>> = {
  store: ["store_id"],
  department: ["store_id", "department_id"],
  team: ["store_id", "department_id", "team_id"],
  employee: ["store_id", "department_id", "team_id", "employee_id"],
};

interface Row {
  readonly month: string | null;
  readonly two_months: string | null;
  readonly year: string | null;
  readonly store_id: string;
  readonly department_id: string | null;
  readonly team_id: string | null;
  readonly employee_id: string | null;
  readonly grain: Grain;
  readonly numerator: number | string | null;
  readonly denominator: number | string | null;
  readonly quantile: number | null;
}

export async function metricCells(metric: Metric, request: CellRequest): Promise<Cell[]> {
  const grains = request.grains.filter((grain) => metric.grains.includes(grain));
  if (grains.length === 0 || request.kinds.length === 0) return [];
  const rows = await groupedQuery(metric, { ...request, grains }).execute();
  return rows.flatMap(cellOf);
}

/** The statement behind a metric's values, also for those who want to read it. */
export function groupedQuery(metric: Metric, request: CellRequest) {
  const { db, sql: fragments, asOf, from, to, kinds, grains } = request;
  const event = metric.events(db, fragments, { asOf }).as("event");
  const dated = db
    .selectFrom(event)
    .where("happened_on", "<=", fragments.date(to))
    .$if(from !== null, (query) => query.where("happened_on", ">=", fragments.date(from ?? to)))
    .select(["store_id", "department_id", "team_id", "employee_id", "numerator", "denominator", "subject_id"])
    .select([
      periodStart(fragments, "month", "happened_on").as("month"),
      periodStart(fragments, "two_months", "happened_on").as("two_months"),
      periodStart(fragments, "year", "happened_on").as("year"),
    ]);
  const sets = kinds.flatMap((kind) => grains.map((grain) => [kind, ...keysOf[grain]]));
  const grouped = new Set(sets.flat());
  return db
    .selectFrom(dated.as("dated"))
    .select(rowKeys.map((key) => (grouped.has(key) ? sql.ref(key) : fragments.noText()).as(key)))
    .select([grainColumn(grains).as("grain"), ...aggregates(metric, fragments)])
    .groupBy(groupingSets(sets))
    .$castTo<Row>();
}

const rowKeys = ["month", "two_months", "year", "store_id", "department_id", "team_id", "employee_id"] as const;

const groupingSets = (sets: readonly (readonly string[])[]): RawBuilder<unknown> =>
  sql`grouping sets (${sql.join(sets.map((columns) => sql`(${sql.join(columns.map((column) => sql.ref(column)))})`))})`;

/** Which grain a row of the grouping sets belongs to: the finest whose key was not rolled up. */
function grainColumn(grains: readonly Grain[]): RawBuilder<Grain> {
  const finestFirst = grainOrder.filter((grain) => grains.includes(grain)).reverse();
  const branches = finestFirst.map((grain) => sql`when grouping(${sql.ref(`${grain}_id`)}) = 0 then ${sql.lit(grain)}`);
  return sql`case ${sql.join(branches, sql` `)} end`;
}

function aggregates({ aggregate }: Metric, fragments: Sql) {
  const numerator = sql.ref<MetricEvent["numerator"]>("numerator");
  const sum = sql`sum(${numerator})`;
  const values = sql`count(${numerator})`;
  const distinct = sql`count(distinct case when ${numerator} = 1 then subject_id end)`;
  const isOfValues = aggregate === "mean" || aggregate === "median" || aggregate === "p90";
  const quantile = aggregate === "median" || aggregate === "p90";
  return [
    (aggregate === "distinct_ratio" ? distinct : sum).as("numerator"),
    (isOfValues ? values : sql`sum(denominator)`).as("denominator"),
    (quantile ? fragments.quantile(quantileOf(aggregate), "numerator") : fragments.noNumber()).as("quantile"),
  ] as const;
}

const quantileOf = (aggregate: "median" | "p90"): number => (aggregate === "median" ? 0.5 : 0.9);

/** Rows whose own grain key is unknown belong to the grain above only. */
function cellOf(row: Row): Cell[] {
  const kind: PeriodKind = row.month !== null ? "month" : row.two_months !== null ? "two_months" : "year";
  const start = row.month ?? row.two_months ?? row.year;
  const own = { store: row.store_id, department: row.department_id, team: row.team_id, employee: row.employee_id };
  if (start === null || own[row.grain] === null) return [];
  const numbers = { numerator: asNumber(row.numerator), denominator: asNumber(row.denominator) };
  return [{ ...own, ...numbers, kind, start, grain: row.grain, quantile: row.quantile }];
}

const asNumber = (value: number | string | null): number | null => (value === null ? null : Number(value));
