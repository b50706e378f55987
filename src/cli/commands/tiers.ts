/** `guanlan tiers`: customer scores and computed grades (P11-01…05, P14-02), and what the grades lead to. */
import { type Command, Option } from "commander";
import { tierReports } from "../../scoring/tiers/tier-report.ts";
import { tiersOf } from "../../scoring/tiers/tiers.ts";
import { tiersAt } from "../../scoring/tiers/tiers-at.ts";
import { printJson } from "../print-json.ts";
import { printTable } from "../print-table.ts";
import { type ProjectOptions, withAnalysis, withAsOf } from "../project-options.ts";
import type { Session } from "../session.ts";
import { tierParts, tierPartTable } from "./tier-parts.ts";

/** Rows a person sees; `--json` gives all. */
const SHOWN = 30;

interface TiersOptions extends ProjectOptions {
  readonly part: "scores" | (typeof tierParts)[number];
}

export function addTiersCommand(program: Command, session: Session): void {
  const part = new Option("--part <name>", "要看的部分").choices(["scores", ...tierParts]).default("scores");
  withAsOf(program.command("tiers"))
    .description("客户四维得分与等级（信用、销量、利润、潜力），以及账龄、等级变动、资源投入等")
    .addOption(part)
    .action((options: TiersOptions) => (options.part === "scores" ? runScores : runPart)(options, session));
}

async function runScores(options: TiersOptions, { effects }: Session): Promise<void> {
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
      row.formal_grade,
      row.override?.grade ?? null,
    ]);
  const heads = ["门店", "名次", "客户", "信用", "销量", "利润", "潜力", "综合", "等级", "年度等级", "人工调整"];
  effects.out(printTable(heads, lines));
  if (rows.length > SHOWN) effects.out(`前 ${SHOWN} 名，共 ${rows.length} 名客户；全部请用 --json\n`);
}

/** One object per store: `{store, as_of, <part>}`. */
async function runPart({ part, ...options }: TiersOptions, { effects }: Session): Promise<void> {
  const reports = await withAnalysis(options, effects, (analysis) =>
    tierReports(analysis, analysis.asOf, tiersAt(analysis)),
  );
  if (part === "scores") return;
  if (options.json) {
    printJson(
      effects,
      reports.map((report) => ({ store: report.store, as_of: report.as_of, [part]: report[part] })),
    );
    return;
  }
  for (const report of reports) {
    const { heads, rows } = tierPartTable(part, report);
    effects.out(`${report.store} ${report.as_of}\n${printTable(heads, rows)}\n`);
  }
}
