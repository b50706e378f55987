/** `guanlan tiers`: customer scores and computed grades (P11-01…05, P14-02). */
import type { Command } from "commander";
import { tiersOf } from "../../scoring/tiers/tiers.ts";
import { printJson } from "../print-json.ts";
import { printTable } from "../print-table.ts";
import { type ProjectOptions, withAnalysis, withAsOf } from "../project-options.ts";
import type { Session } from "../session.ts";

/** Rows a person sees; `--json` gives all. */
const SHOWN = 30;

export function addTiersCommand(program: Command, session: Session): void {
  withAsOf(program.command("tiers"))
    .description("客户四维得分与等级（信用、销量、利润、潜力）")
    .action((options: ProjectOptions) => runTiers(options, session));
}

async function runTiers(options: ProjectOptions, { effects }: Session): Promise<void> {
  const rows = await withAnalysis(options, effects, (analysis) => tiersOf(analysis, analysis.asOf));
  if (options.json) {
    printJson(effects, rows);
    return;
  }
  const score = (value: number | null) => (value === null ? null : value.toFixed(2));
  const lines = rows
    .slice(0, SHOWN)
    .map((row) => [
      row.store,
      row.rank,
      row.customer,
      score(row.credit),
      score(row.volume),
      score(row.profit),
      score(row.potential),
      score(row.composite),
      row.grade,
    ]);
  effects.out(printTable(["门店", "名次", "客户", "信用", "销量", "利润", "潜力", "综合", "等级"], lines));
  if (rows.length > SHOWN) effects.out(`前 ${SHOWN} 名，共 ${rows.length} 名客户；全部请用 --json\n`);
}
