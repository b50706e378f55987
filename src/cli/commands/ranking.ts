/** `guanlan ranking`: the two-month ranking of sales advisers (P13-33), a proposal for review. */
import { type Command, Option } from "commander";
import { parsePeriod } from "../../calendar/periods.ts";
import { UsageError } from "../../errors.ts";
import { rankingsOf } from "../../scoring/ranking.ts";
import type { RankingRow } from "../../scoring/ranking-row.ts";
import type { Ranking } from "../../scoring/store-ranking.ts";
import { rankingNotice } from "../../snapshot/ranking-notice.ts";
import { targetLookup } from "../../snapshot/rankings-for.ts";
import { targetValues } from "../../snapshot/targets.ts";
import { formatValue } from "../format-value.ts";
import { printJson } from "../print-json.ts";
import { printTable } from "../print-table.ts";
import { type ProjectOptions, withAnalysis, withAsOf } from "../project-options.ts";
import type { Session } from "../session.ts";

interface RankingOptions extends ProjectOptions {
  readonly period: string;
  readonly by: "employee" | "store";
}

export function addRankingCommand(program: Command, session: Session): void {
  withAsOf(program.command("ranking"))
    .description("销售顾问双月排名（建议，供复核）")
    .requiredOption("--period <period>", "双月期间，如 2026-P2")
    .addOption(
      new Option("--by <unit>", "employee 按顾问；store 按门店，含漏斗图界限、渠道和目标差距")
        .choices(["employee", "store"])
        .default("employee"),
    )
    .action((options: RankingOptions) => runRanking(options, session));
}

async function runRanking(options: RankingOptions, { effects }: Session): Promise<void> {
  const period = parsePeriod(options.period);
  if (period.kind !== "two_months") {
    throw new UsageError(
      `invalid period: ${JSON.stringify(options.period)} (the ranking takes two months, e.g. 2026-P2)`,
    );
  }
  const rankings = await withAnalysis(options, effects, (analysis, { config }) =>
    rankingsOf(analysis, [period], targetLookup(targetValues(config.targets))),
  );
  const rows = rankings.flatMap((ranking) => ranking.rows);
  if (options.json) printJson(effects, options.by === "store" ? rankings : rows);
  else effects.out(`${options.by === "store" ? storeTable(rankings) : adviserTable(rows)}${rankingNotice}\n`);
}

/** One line per store: outcome, and the gap to the targets in deals. */
function storeTable(rankings: readonly Ranking[]): string {
  const lines = rankings.map(({ store, total, bridge, conclusion }) => [
    store,
    total.parties,
    total.orders,
    bridge === null ? null : bridge.target.toFixed(2),
    bridge === null ? null : bridge.total.total.toFixed(2),
    conclusion,
  ]);
  return printTable(["门店", "批次", "订单", "目标订单", "差距", "结论"], lines);
}

function adviserTable(rows: readonly RankingRow[]): string {
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
  return printTable(headers, lines);
}
