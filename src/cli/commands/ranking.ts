/** `guanlan ranking`: the two-month ranking of sales advisers (P13-33), a proposal for review. */
import type { Command } from "commander";
import { parsePeriod } from "../../calendar/periods.ts";
import { UsageError } from "../../errors.ts";
import { rankingOf } from "../../scoring/ranking.ts";
import { formatValue } from "../format-value.ts";
import { printJson } from "../print-json.ts";
import { printTable } from "../print-table.ts";
import { type ProjectOptions, withAnalysis, withAsOf } from "../project-options.ts";
import type { Session } from "../session.ts";

interface RankingOptions extends ProjectOptions {
  readonly period: string;
}

export function addRankingCommand(program: Command, session: Session): void {
  withAsOf(program.command("ranking"))
    .description("销售顾问双月排名（建议，供复核）")
    .requiredOption("--period <period>", "双月期间，如 2026-P2")
    .action((options: RankingOptions) => runRanking(options, session));
}

async function runRanking(options: RankingOptions, { effects }: Session): Promise<void> {
  const period = parsePeriod(options.period);
  if (period.kind !== "two_months") {
    throw new UsageError(
      `invalid period: ${JSON.stringify(options.period)} (the ranking takes two months, e.g. 2026-P2)`,
    );
  }
  const rows = await withAnalysis(options, effects, (analysis) => rankingOf(analysis, period));
  if (options.json) {
    printJson(effects, rows);
    return;
  }
  const headers = ["门店", "顾问", "批次", "留电率", "试驾率", "成交率", "平均名次", "结论"];
  const rate = (value: number | null) => formatValue(value, "ratio");
  const lines = rows.map((row) => [
    row.store,
    row.employee,
    row.parties,
    rate(row.contact_rate),
    rate(row.test_drive_rate),
    rate(row.deal_rate),
    row.mean_rank === null ? null : row.mean_rank.toFixed(2),
    row.verdict,
  ]);
  effects.out(printTable(headers, lines));
}
