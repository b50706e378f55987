/** Runs a metric: its events added up for every asked kind of period and grain in one pass over the facts. */
import { type Kysely, type RawBuilder, sql } from "kysely";
import type { PeriodKind } from "../calendar/periods.ts";
import type { Warehouse } from "../warehouse/schema/index.ts";
import { type Cell, grainOrder } from "./cell.ts";
import { grainKeys } from "./grain-keys.ts";
import type { Aggregate, Grain, Metric, MetricEvent } from "./metric.ts";
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

type Keys = Pick<MetricEvent, (typeof grainKeys)[number]>;

interface Row extends Keys {
  readonly kind: PeriodKind;
  readonly start: string;
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
  const months = isAdditive(metric.aggregate) ? monthlySums(metric, request) : monthlyEvents(metric, request);
  const placed = request.db
    .selectFrom([months.as("month_event"), scopes(request).as("scope")])
    .select(["kind", "grain", "numerator", "denominator", "subject_id", "store_id"])
    .select(startOf(request.sql).as("start"))
    .select(finerKeys.map(({ key, grains }) => keptFor(grains, key).as(key)));
  return request.db
    .selectFrom(placed.as("placed"))
    .select(["kind", "grain", "start", ...grainKeys])
    .select(aggregates(metric.aggregate, request.sql))
    .groupBy(["kind", "grain", "start", ...grainKeys])
    .$castTo<Row>();
}

/** Sums of sums are sums, so that most metrics reach the scopes as a few rows per person and month. */
const isAdditive = (aggregate: Aggregate): boolean =>
  aggregate === "ratio" || aggregate === "sum" || aggregate === "stock" || aggregate === "mean";

function monthlyEvents(metric: Metric, { db, sql: fragments, asOf, from, to }: CellRequest) {
  return db
    .selectFrom(metric.events(db, fragments, { asOf }).as("event"))
    .where("happened_on", "<=", fragments.date(to))
    .$if(from !== null, (query) => query.where("happened_on", ">=", fragments.date(from ?? to)))
    .select([...grainKeys, "numerator", "denominator", "subject_id"])
    .select(periodStart(fragments, "month", "happened_on").as("month"));
}

function monthlySums(metric: Metric, request: CellRequest) {
  const denominator = metric.aggregate === "mean" ? sql<number>`count(numerator)` : sql<number>`sum(denominator)`;
  return request.db
    .selectFrom(monthlyEvents(metric, request).as("event"))
    .select(["month", ...grainKeys, request.sql.noText().as("subject_id")])
    .select([sql<number>`sum(numerator)`.as("numerator"), denominator.as("denominator")])
    .groupBy(["month", ...grainKeys]);
}

/** Every asked kind of period with every asked grain: each event counts once in each. */
function scopes({ kinds, grains }: CellRequest): RawBuilder<{ kind: PeriodKind; grain: Grain }> {
  const pairs = kinds.flatMap((kind) => grains.map((grain) => ({ kind, grain })));
  const rows = pairs.map(({ kind, grain }) => sql`select ${sql.lit(kind)} as kind, ${sql.lit(grain)} as grain`);
  return sql`(${sql.join(rows, sql` union all `)})`;
}

const startOf = (fragments: Sql): RawBuilder<string> =>
  sql`case kind when 'month' then month when 'two_months' then ${periodStart(fragments, "two_months", "month")}
    else ${periodStart(fragments, "year", "month")} end`;

/** Keys below the store and the grains whose cells carry them; a coarser cell rolls them up. */
const finerKeys = [
  { key: "department_id", grains: grainOrder.slice(1) },
  { key: "team_id", grains: grainOrder.slice(2) },
  { key: "employee_id", grains: grainOrder.filter((grain) => grain === "employee") },
] as const;

const keptFor = (grains: readonly Grain[], key: string): RawBuilder<string | null> =>
  sql`case when grain in (${sql.join(grains.map((grain) => sql.lit(grain)))}) then ${sql.ref(key)} end`;

function aggregates(aggregate: Aggregate, fragments: Sql) {
  const isQuantile = aggregate === "median" || aggregate === "p90";
  const distinct = sql`count(distinct case when numerator = 1 then subject_id end)`;
  return [
    (aggregate === "distinct_ratio" ? distinct : sql`sum(numerator)`).as("numerator"),
    (isQuantile ? sql`count(numerator)` : sql`sum(denominator)`).as("denominator"),
    (isQuantile ? fragments.quantile(quantileOf(aggregate), "numerator") : fragments.noNumber()).as("quantile"),
  ] as const;
}

/** The median, or the per cent that the name says. */
const quantileOf = (aggregate: "median" | "p90"): number =>
  aggregate === "median" ? 1 / 2 : Number(aggregate.slice("p".length)) / 100;

/** Rows whose own grain key is unknown belong to the grain above only. */
function cellOf({ kind, start, grain, quantile, ...row }: Row): Cell[] {
  const own = { store: row.store_id, department: row.department_id, team: row.team_id, employee: row.employee_id };
  if (own[grain] === null) return [];
  const numbers = { numerator: asNumber(row.numerator), denominator: asNumber(row.denominator) };
  return [{ ...own, ...numbers, kind, start, grain, quantile }];
}

const asNumber = (value: number | string | null): number | null => (value === null ? null : Number(value));
