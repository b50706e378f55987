/** `guanlan kpi`: metric values of a period. */
import type { Command } from "commander";
import { parsePeriod } from "../../calendar/periods.ts";
import { UsageError } from "../../errors.ts";
import { metrics } from "../../metrics/catalogue.ts";
import { evaluate } from "../../metrics/evaluate.ts";
import { kpiRows } from "../../metrics/kpi-rows.ts";
import type { Grain, Metric } from "../../metrics/metric.ts";
import type { KpiRow } from "../../metrics/metric-value.ts";
import { formatValue } from "../format-value.ts";
import { printJson } from "../print-json.ts";
import { printTable } from "../print-table.ts";
import { type ProjectOptions, withAnalysis, withAsOf } from "../project-options.ts";
import type { Session } from "../session.ts";

interface KpiOptions extends ProjectOptions {
  readonly period: string;
  readonly metric?: readonly string[];
  readonly grain: string;
}

const grains: readonly Grain[] = ["store", "department", "team", "employee"];

export function addKpiCommand(program: Command, session: Session): void {
  withAsOf(program.command("kpi"))
    .description("计算一个期间的指标（月 2026-03、双月 2026-P2、年 2026）")
    .requiredOption("--period <period>", "期间")
    .option("--metric <id...>", "只算这些指标")
    .option("--grain <grain>", "store | department | team | employee", "store")
    .action((options: KpiOptions) => runKpi(options, session));
}

async function runKpi(options: KpiOptions, { effects }: Session): Promise<void> {
  const period = parsePeriod(options.period);
  const grain = parseGrain(options.grain);
  const chosen = chooseMetrics(options.metric);
  const rows = await withAnalysis(options, effects, async (analysis, project) =>
    kpiRows(await evaluate(analysis, { metrics: chosen, periods: [period], grains: [grain] }), { analysis, project }),
  );
  if (options.json) printJson(effects, rows);
  else effects.out(printTable(["指标", "对象", "分子", "分母", "值", "目标", "依据"], rows.map(tableRow)));
}

function parseGrain(text: string): Grain {
  const grain = grains.find((each) => each === text);
  if (grain === undefined) throw new UsageError(`unknown grain: ${JSON.stringify(text)} (${grains.join(", ")})`);
  return grain;
}

function chooseMetrics(ids: readonly string[] | undefined): readonly Metric[] {
  if (ids === undefined) return metrics;
  return ids.map((id) => {
    const found = metrics.find((each) => each.id === id);
    if (found === undefined) throw new UsageError(`unknown metric: ${JSON.stringify(id)}`);
    return found;
  });
}

function tableRow(row: KpiRow) {
  const subject = [row.store, row.department, row.team, row.employee].filter((part) => part !== null).join(" ");
  const target = row.target === null ? null : formatValue(row.target, row.unit);
  return [row.title, subject, row.numerator, row.denominator, formatValue(row.value, row.unit), target, row.clause];
}
