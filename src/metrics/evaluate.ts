/** Metric definitions → the long table of values, in a fixed order. */
import type { Kysely } from "kysely";
import { type Period, type PeriodKind, periodsBetween } from "../calendar/periods.ts";
import type { Warehouse } from "../warehouse/schema/index.ts";
import { metrics as catalogue } from "./catalogue.ts";
import { type Cell, grainOrder } from "./cell.ts";
import { emptyNumbers, noNumbers, numbersOf } from "./cell-value.ts";
import { firstDay } from "./data-span.ts";
import type { Grain, Metric } from "./metric.ts";
import { type CellRequest, groupedQuery, metricCells } from "./metric-cells.ts";
import type { MetricValue } from "./metric-value.ts";
import { periodKinds } from "./period-columns.ts";
import { duckdbSql, type Sql } from "./portable.ts";
import { type Registers, storeRegisters } from "./registers.ts";
import { runningStock } from "./running-stock.ts";

/** What is needed of an opened warehouse. */
export interface Evaluated {
  readonly db: Kysely<Warehouse>;
  readonly asOf: string;
  /** The spelling of the engine behind `db`; DuckDB's when absent. */
  readonly sql?: Sql;
}

export interface EvaluateOptions {
  readonly metrics?: readonly Metric[];
  /** All months, two-month periods and years from the first event to the as-of date when absent. */
  readonly periods?: readonly Period[];
  readonly grains?: readonly Grain[];
}

/**
 * Values by metric (in the order given), period, grain and keys. At store grain every store has a row in every period,
 * with a null rate when nothing was due; at finer grains a row stands for something that happened. A store without the
 * records that a metric needs has nulls throughout and no finer rows.
 */
export async function evaluate(analysis: Evaluated, options: EvaluateOptions = {}): Promise<MetricValue[]> {
  const { db, asOf, sql = duckdbSql } = analysis;
  const periods = options.periods ?? (await allPeriods(analysis));
  const stores = (await db.selectFrom("dim_store").select("store_id").orderBy("store_id").execute()).map(
    ({ store_id }) => store_id,
  );
  const registers = await storeRegisters(db);
  const request = requestFor(periods, { db, asOf, sql, grains: options.grains ?? grainOrder });
  const values: MetricValue[] = [];
  for (const metric of options.metrics ?? catalogue) {
    const cells = await cellsOf(metric, request, periods);
    values.push(...valuesOf(metric, cells, { periods, stores, registers, grains: request.grains }));
  }
  return values;
}

export async function allPeriods({ db, asOf }: Evaluated): Promise<Period[]> {
  const first = await firstDay(db, asOf);
  return periodKinds.flatMap((kind) => periodsBetween(kind, first, asOf));
}

/** The SQL behind the values of a period at a grain, its parameters below it as a comment. */
export function statementOf(
  metric: Metric,
  period: Period,
  { db, asOf, sql = duckdbSql }: Evaluated,
  grain: Grain,
): string {
  const request = requestFor([period], { db, asOf, sql, grains: [grain] });
  const isStock = metric.aggregate === "stock";
  const compiled = groupedQuery(metric, isStock ? { ...request, from: null } : request).compile();
  return `${compiled.sql}\n-- ${JSON.stringify(compiled.parameters)}`;
}

function requestFor(
  periods: readonly Period[],
  { db, asOf, sql, grains }: Required<Evaluated> & { readonly grains: readonly Grain[] },
): CellRequest {
  const kinds = [...new Set(periods.map(({ kind }) => kind))];
  const from = periods.reduce((first, { start }) => (start < first ? start : first), asOf);
  const last = periods.reduce((end, period) => (period.end > end ? period.end : end), from);
  return { db, sql, asOf, kinds, grains, from, to: last < asOf ? last : asOf };
}

async function cellsOf(metric: Metric, request: CellRequest, periods: readonly Period[]): Promise<Cell[]> {
  if (metric.aggregate !== "stock") return metricCells(metric, request);
  return runningStock(await metricCells(metric, { ...request, from: null }), periods);
}

interface Frame {
  readonly periods: readonly Period[];
  readonly stores: readonly string[];
  readonly registers: Registers;
  readonly grains: readonly Grain[];
}

function valuesOf(
  metric: Metric,
  cells: readonly Cell[],
  { periods, stores, registers, grains }: Frame,
): MetricValue[] {
  const byPeriod = new Map<string, Cell[]>();
  for (const cell of cells.filter(({ store }) => registers.has(metric, store))) {
    const key = periodKey(cell.kind, cell.start);
    const list = byPeriod.get(key);
    if (list === undefined) byPeriod.set(key, [cell]);
    else list.push(cell);
  }
  return periods.flatMap((period) => {
    const found = byPeriod.get(periodKey(period.kind, period.start)) ?? [];
    const stated = found.map((cell) => statedValue(metric, period, cell));
    const heard = new Set(found.filter(({ grain }) => grain === "store").map(({ store }) => store));
    const expected = grains.includes("store") && metric.grains.includes("store") ? stores : [];
    const silent = expected
      .filter((store) => !heard.has(store))
      .map((store) => ({
        ...withoutEvents(metric, period, store),
        ...(registers.has(metric, store) ? emptyNumbers(metric) : noNumbers),
      }));
    return [...stated, ...silent].sort(byGrainAndKeys);
  });
}

const periodKey = (kind: PeriodKind, start: string): string => `${kind} ${start}`;

function statedValue(metric: Metric, { id }: Period, cell: Cell): MetricValue {
  const { grain, store, department, team, employee } = cell;
  return { metric: metric.id, period: id, grain, store, department, team, employee, ...numbersOf(metric, cell) };
}

function withoutEvents({ id }: Metric, period: Period, store: string) {
  const keys = { store, department: null, team: null, employee: null };
  return { metric: id, period: period.id, grain: "store", ...keys } as const;
}

function byGrainAndKeys(a: MetricValue, b: MetricValue): number {
  const grain = grainOrder.indexOf(a.grain) - grainOrder.indexOf(b.grain);
  return grain !== 0 ? grain : compareText(keyText(a), keyText(b));
}

const keyText = ({ store, department, team, employee }: MetricValue): string =>
  [store, department ?? "", team ?? "", employee ?? ""].join("\u0000");
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
