/** All figures that an audience may see: those of the group added up, those of people under their labels. */
import type { Period } from "../calendar/periods.ts";
import { metrics } from "../metrics/catalogue.ts";
import { evaluate } from "../metrics/evaluate.ts";
import { groupTotal } from "../metrics/group-total.ts";
import type { Grain, Metric } from "../metrics/metric.ts";
import type { MetricValue } from "../metrics/metric-value.ts";
import type { Analysis } from "../warehouse/analysis.ts";
import type { People } from "./people.ts";
import type { MetricCell } from "./snapshot.ts";

/** Cells by measure, the group's before the stores', in the order of periods. */
export async function metricCells(
  analysis: Analysis,
  people: People,
  periods: readonly Period[],
): Promise<MetricCell[]> {
  const grains: Grain[] = ["store", "department", "team", ...(people.visible ? (["employee"] as const) : [])];
  const values = await evaluate(analysis, { periods, grains });
  return cellsOf(values, people);
}

/** The same without the warehouse: values in, cells out. */
export function cellsOf(values: readonly MetricValue[], people: People): MetricCell[] {
  const byMetric = grouped(values, ({ metric }) => metric);
  return metrics.flatMap((metric) => {
    const own = byMetric.get(metric.id) ?? [];
    const above = own.filter(({ employee }) => employee === null);
    const stores = above.filter(({ grain }) => grain === "store");
    return [
      ...totals(metric, stores, ({ period }) => period, { store: null }),
      ...above.map(cellOf),
      ...peopleCells(metric, own, people),
    ];
  });
}

/** One cell per person, store and period: who changed the team in a month has one figure, not two. */
function peopleCells(metric: Metric, values: readonly MetricValue[], people: People): MetricCell[] {
  const own = values.filter(({ employee }) => employee !== null);
  return totals(metric, own, ({ period, store, employee }) => [period, store, employee].join("\t"), {}).map((cell) => ({
    ...cell,
    department: null,
    team: null,
    employee: people.label(cell.employee ?? ""),
  }));
}

/** Values of one key together; a single value stays as it is, several quantiles give no cell. */
function totals(
  metric: Metric,
  values: readonly MetricValue[],
  keyOf: (value: MetricValue) => string,
  keys: Partial<MetricCell>,
): MetricCell[] {
  return [...grouped(values, keyOf).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    if (same.length === 1) return [{ ...cellOf(first), ...keys }];
    const numbers = groupTotal(metric, same);
    return numbers === undefined ? [] : [{ ...cellOf(first), ...numbers, ...keys }];
  });
}

function cellOf({
  metric,
  period,
  store,
  department,
  team,
  employee,
  numerator,
  denominator,
  value,
}: MetricValue): MetricCell {
  return { metric, period, store, department, team, employee, numerator, denominator, value };
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [item]);
    else known.push(item);
  }
  return groups;
}
