/** One measure of a period taken back to clause, threshold, definition, numbers, rows and SQL. */
import type { Period } from "../calendar/periods.ts";
import { evaluate, statementOf } from "../metrics/evaluate.ts";
import { type ExplainedRow, explainedRows } from "../metrics/explained-rows.ts";
import { type KpiContext, kpiRows } from "../metrics/kpi-rows.ts";
import type { Grain, Metric } from "../metrics/metric.ts";
import type { KpiRow } from "../metrics/metric-value.ts";
import { reasonInWords } from "../metrics/reason-in-words.ts";
import { silentMetrics } from "../metrics/registers.ts";
import type { Analysis } from "../warehouse/analysis.ts";
import { metricInfo } from "./metric-info.ts";
import { type RuleValue, ruleEntries } from "./rule-entries.ts";
import type { MetricInfo } from "./snapshot.ts";

export interface Explanation {
  readonly metric: MetricInfo;
  /** Policy values in force at the period's end that the measure or its clause stands on. */
  readonly thresholds: readonly RuleValue[];
  readonly values: readonly KpiRow[];
  readonly rows: readonly (ExplainedRow & { readonly why: string })[];
  readonly sql: string;
}

/** Whose value; every store's when none is named. */
export interface AskedKeys {
  readonly store?: string | undefined;
  readonly department?: string | undefined;
  readonly team?: string | undefined;
  readonly employee?: string | undefined;
}

export interface ExplainContext extends KpiContext {
  readonly analysis: Analysis;
  readonly keys: AskedKeys;
}

export async function explain(metric: Metric, period: Period, context: ExplainContext): Promise<Explanation> {
  const { analysis, keys } = context;
  const grain = finestOf(keys);
  const values = await evaluate(analysis, { metrics: [metric], periods: [period], grains: [grain] });
  const rows = await explainedRows(metric, period, analysis);
  const info = metricInfo(metric, (await silentMetrics(analysis.db, [metric])).has(metric.id));
  return {
    metric: info,
    thresholds: thresholdsOf(info, period, analysis),
    values: kpiRows(
      values.filter((value) => isOf(value, keys)),
      context,
    ),
    rows: rows
      .filter(({ store_id: store, department_id: department, team_id: team, employee_id: employee }) =>
        isOf({ store, department, team, employee }, keys),
      )
      .map((row) => ({ ...row, why: reasonInWords(row, metric) })),
    sql: statementOf(metric, period, analysis, grain),
  };
}

const finestOf = ({ department, team, employee }: AskedKeys): Grain => {
  if (employee !== undefined) return "employee";
  if (team !== undefined) return "team";
  return department === undefined ? "store" : "department";
};

type Keys = { readonly [K in keyof AskedKeys]: string | null };

const isOf = (row: Keys, keys: AskedKeys): boolean =>
  (["store", "department", "team", "employee"] as const).every(
    (key) => keys[key] === undefined || row[key] === keys[key],
  );

function thresholdsOf(info: MetricInfo, { end }: Period, { policy, asOf }: Analysis): RuleValue[] {
  return ruleEntries(policy, [info], end < asOf ? end : asOf)
    .filter(({ metrics }) => metrics.length > 0)
    .flatMap(({ values }) => values)
    .filter(({ status }) => status === "现行");
}
