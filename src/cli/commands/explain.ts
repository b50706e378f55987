/** `guanlan explain`: one number back to its clause, threshold, definition, rows and, on request, its SQL; or one rule. */
import type { Command } from "commander";
import { parsePeriod } from "../../calendar/periods.ts";
import { UsageError } from "../../errors.ts";
import { metrics } from "../../metrics/catalogue.ts";
import { type AskedKeys, type Explanation, explain } from "../../snapshot/explanation.ts";
import type { Effects } from "../effects.ts";
import { formatValue } from "../format-value.ts";
import { printJson } from "../print-json.ts";
import { printTable } from "../print-table.ts";
import { type ProjectOptions, withAnalysis, withAsOf } from "../project-options.ts";
import type { Session } from "../session.ts";
import { explainRule, isRuleId, printRule } from "./explain-rule.ts";

interface ExplainOptions extends ProjectOptions, AskedKeys {
  readonly period?: string;
  readonly sql?: true;
}

/** Rows shown on a terminal; `--json` has all of them. */
const SHOWN = 200;

export function addExplainCommand(program: Command, session: Session): void {
  withAsOf(program.command("explain <metric-or-rule>"))
    .description("解释一个数：条款、现行取值、定义、分子分母和逐行明细；给出规则编号（P02-10）则说明该条由什么来回答")
    .option("--period <period>", "期间（指标必填）：月 2026-03、双月 2026-P2、年 2026")
    .option("--store <id>", "只看这家门店")
    .option("--department <id>", "只看这个部门")
    .option("--team <id>", "只看这个小组")
    .option("--employee <id>", "只看这名员工")
    .option("--sql", "一并给出 SQL")
    .action((id: string, options: ExplainOptions) =>
      isRuleId(id) ? runExplainRule(id, options, session) : runExplain(id, options, session),
    );
}

async function runExplainRule(id: string, options: ExplainOptions, { effects }: Session): Promise<void> {
  const rule = await withAnalysis(options, effects, (analysis, { config }) =>
    explainRule(id, analysis, config.sources),
  );
  if (options.json) printJson(effects, rule);
  else printRule(rule, effects);
}

async function runExplain(id: string, options: ExplainOptions, { effects }: Session): Promise<void> {
  const metric = metrics.find((each) => each.id === id);
  if (metric === undefined) throw new UsageError(`unknown metric: ${JSON.stringify(id)}`);
  if (options.period === undefined) throw new UsageError("missing option: --period");
  const period = parsePeriod(options.period);
  const { store, department, team, employee } = options;
  const explanation = await withAnalysis(options, effects, (analysis, project) =>
    explain(metric, period, { analysis, project, keys: { store, department, team, employee } }),
  );
  const { sql, ...rest } = explanation;
  if (options.json) printJson(effects, options.sql ? explanation : rest);
  else print(explanation, effects);
  if (options.sql && !options.json) effects.out(`\n${sql}\n`);
}

function print({ metric, thresholds, values, rows }: Explanation, effects: Effects): void {
  effects.out(
    `${metric.title}（${metric.id}）\n定义：${metric.definition}\n依据：${metric.clause}（${metric.rule}）\n`,
  );
  for (const each of thresholds) {
    const whose = each.store === null ? "" : `，门店 ${each.store}`;
    effects.out(`取值：${each.title} ${each.words}（${each.profile}，自 ${each.effective_from} 起${whose}）\n`);
  }
  effects.out(`\n${printTable(["对象", "分子", "分母", "值", "目标"], values.map(valueLine))}\n`);
  const headers = ["日期", "对象编号", "人员", "起算", "应完成", "实际完成", "分子", "分母", "说明"];
  const lines = rows.map((row) => [
    row.happened_on,
    row.subject_id,
    row.employee_id ?? row.department_id ?? row.store_id,
    moment(row.started_at),
    moment(row.due_at),
    moment(row.done_at),
    row.numerator,
    row.denominator,
    row.why,
  ]);
  effects.out(printTable(headers, lines.slice(0, SHOWN)));
  if (lines.length > SHOWN) effects.out(`… 另有 ${lines.length - SHOWN} 行，全部请用 --json\n`);
}

/** Days without a time of day, and the last second of a day, are shown as the day. */
const moment = (text: string | null): string | null => text?.replace(/ (?:00:00:00|23:59:59)$/, "") ?? null;

function valueLine(row: Explanation["values"][number]) {
  const subject = [row.store, row.department, row.team, row.employee].filter((part) => part !== null).join(" ");
  const target = row.target === null ? null : formatValue(row.target, row.unit);
  return [subject, row.numerator, row.denominator, formatValue(row.value, row.unit), target];
}
