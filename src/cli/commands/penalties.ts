/** `guanlan penalties`: proposed deductions that arose in a period (P02-25), for a person to confirm or waive. */
import type { Command } from "commander";
import { type Period, parsePeriod } from "../../calendar/periods.ts";
import { type AllowanceRow, allowancesIn } from "../../scoring/allowances.ts";
import type { PenaltyRow } from "../../scoring/penalty-row.ts";
import { amountText, basisText, penaltyTitle, proposedSum, statusWords } from "../../scoring/penalty-words.ts";
import { allPenalties, within } from "../../scoring/proposed-penalties.ts";
import { strayDecisions } from "../../scoring/stray-decisions.ts";
import type { Analysis } from "../../warehouse/analysis.ts";
import type { Effects } from "../effects.ts";
import { formatValue } from "../format-value.ts";
import { printJson } from "../print-json.ts";
import { printTable } from "../print-table.ts";
import { type ProjectOptions, withAnalysis, withAsOf } from "../project-options.ts";
import type { Session } from "../session.ts";

interface PenaltiesOptions extends ProjectOptions {
  readonly period: string;
  readonly employee?: string;
  readonly allowances?: boolean;
}

const NOTE =
  "以上均为按制度条款推算的建议，须由执行人复核后确认或免除；从工资中扣款受《劳动合同法》和工资支付规定限制，不得直接据此扣款。";

export function addPenaltiesCommand(program: Command, session: Session): void {
  withAsOf(program.command("penalties"))
    .description("某期间的扣款建议（供复核，由人确认或免除）")
    .requiredOption("--period <period>", "期间：月 2026-03、双月 2026-P2、年 2026")
    .option("--employee <id>", "只看这名员工")
    .option("--allowances", "改为列出按天计发的津贴")
    .action((options: PenaltiesOptions) => runPenalties(options, session));
}

async function runPenalties(options: PenaltiesOptions, { effects }: Session): Promise<void> {
  const period = parsePeriod(options.period);
  const isAsked = ({ employee }: { readonly employee: string }) =>
    options.employee === undefined || employee === options.employee;
  if (options.allowances) {
    const rows = (await withAnalysis(options, effects, (analysis) => allowancesIn(analysis, period))).filter(isAsked);
    return options.json ? printJson(effects, rows) : printAllowances(rows, effects);
  }
  const { rows, strays } = await withAnalysis(options, effects, (analysis) => penaltiesOf(analysis, period));
  const asked = rows.filter(isAsked);
  if (options.json) return printJson(effects, asked);
  printStatement(asked, effects);
  if (strays.length > 0) effects.out(`决定登记中的编号没有对应的建议，请核对：${strays.join("、")}。\n`);
}

async function penaltiesOf(analysis: Analysis, period: Period) {
  const all = await allPenalties(analysis);
  return { rows: within(all, period), strays: await strayDecisions(analysis.db, all) };
}

function printStatement(rows: readonly PenaltyRow[], effects: Effects): void {
  const headers = ["员工", "发生日", "事由", "对象", "计算", "第几次", "倍数", "金额", "状态", "编号", "依据"];
  const lines = rows.map((row) => [
    row.employee,
    row.arose_on,
    penaltyTitle(row),
    row.subject,
    basisText(row),
    row.offence_no,
    row.multiplier,
    amountText(row),
    statusWords[row.status],
    row.number,
    row.clause,
  ]);
  effects.out(printTable(headers, lines));
  effects.out(
    `共 ${rows.length} 条，建议金额合计 ${formatValue(proposedSum(rows), "fen")}（不含已免除和区间）。\n${NOTE}\n`,
  );
}

function printAllowances(rows: readonly AllowanceRow[], effects: Effects): void {
  const headers = ["员工", "津贴", "天数", "每天", "金额", "依据"];
  const lines = rows.map((row) => [
    row.employee,
    row.title,
    row.days,
    formatValue(row.base_fen, "fen"),
    formatValue(row.amount_fen, "fen"),
    row.clause,
  ]);
  effects.out(printTable(headers, lines));
}
