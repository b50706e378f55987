/** `guanlan penalties`: proposed deductions that arose in a period (P02-25), for a person to confirm or waive. */
import type { Command } from "commander";
import { parsePeriod } from "../../calendar/periods.ts";
import type { PenaltyRow } from "../../scoring/penalty-row.ts";
import { proposedPenalties } from "../../scoring/proposed-penalties.ts";
import type { Effects } from "../effects.ts";
import { formatValue } from "../format-value.ts";
import { printJson } from "../print-json.ts";
import { printTable } from "../print-table.ts";
import { type ProjectOptions, withAnalysis, withAsOf } from "../project-options.ts";
import type { Session } from "../session.ts";

interface PenaltiesOptions extends ProjectOptions {
  readonly period: string;
  readonly employee?: string;
}

const NOTE =
  "以上均为按制度条款推算的建议，须由执行人复核后确认或免除；从工资中扣款受《劳动合同法》和工资支付规定限制，不得直接据此扣款。";

export function addPenaltiesCommand(program: Command, session: Session): void {
  withAsOf(program.command("penalties"))
    .description("某期间的扣款建议（供复核，由人确认或免除）")
    .requiredOption("--period <period>", "期间：月 2026-03、双月 2026-P2、年 2026")
    .option("--employee <id>", "只看这名员工")
    .action((options: PenaltiesOptions) => runPenalties(options, session));
}

async function runPenalties(options: PenaltiesOptions, { effects }: Session): Promise<void> {
  const period = parsePeriod(options.period);
  const all = await withAnalysis(options, effects, (analysis) => proposedPenalties(analysis, period));
  const rows = all.filter(({ employee }) => options.employee === undefined || employee === options.employee);
  if (options.json) printJson(effects, rows);
  else printStatement(rows, effects);
}

function printStatement(rows: readonly PenaltyRow[], effects: Effects): void {
  const headers = ["员工", "发生日", "事由", "对象", "数量", "第几次", "倍数", "金额", "依据"];
  const lines = rows.map((row) => [
    row.employee,
    row.arose_on,
    row.flag === null ? row.title : `${row.title}（${row.flag}）`,
    row.subject,
    row.units,
    row.offence_no,
    row.multiplier,
    formatValue(row.amount_fen, "fen"),
    row.clause,
  ]);
  effects.out(printTable(headers, lines));
  const total = rows.reduce((sum, row) => sum + (row.amount_fen ?? 0), 0);
  effects.out(`共 ${rows.length} 条，建议金额合计 ${formatValue(total, "fen")}。\n${NOTE}\n`);
}
