/** `guanlan load`: sources → warehouse, in one transaction. */
import type { Command } from "commander";
import { loadProject, StrictLoadError } from "../../../loaders/load.ts";
import type { LoadReport } from "../../../loaders/load-report.ts";
import { EXIT } from "../../errors.ts";
import { openProject } from "../../project/project.ts";
import { printJson } from "../print-json.ts";
import { printLoadReport } from "../print-load-report.ts";
import { clearProgress, progressTo } from "../progress.ts";
import { type ProjectOptions, withProject } from "../project-options.ts";
import type { Session } from "../session.ts";

interface LoadOptions extends ProjectOptions {
  readonly strict?: true;
  readonly prune?: true;
}

export function addLoadCommand(program: Command, session: Session): void {
  withProject(program.command("load"))
    .description("读入全部来源文件；错误行进入隔离区，不影响正确行")
    .option("--strict", "有隔离行或警告时以失败（1）结束")
    .option("--prune", "已从文件夹删除的来源文件，其数据行一并删除；不加此项则保留")
    .action((options: LoadOptions) => runLoad(options, session));
}

/** Strict: a load that quarantines or warns changes nothing and ends with 1; what was wrong is printed all the same. */
async function runLoad(options: LoadOptions, session: Session): Promise<void> {
  const { effects } = session;
  const project = openProject(options.project);
  try {
    const strict = options.strict === true;
    const prune = options.prune === true;
    const report = await loadProject(project, { now: effects.now, progress: progressTo(effects), strict, prune });
    print(report, options, session);
    if (!isClean(report)) session.exitCode = EXIT.warnings;
  } catch (error) {
    if (error instanceof StrictLoadError) print(error.report, options, session);
    throw error;
  }
}

function print(report: LoadReport, { json }: LoadOptions, { effects }: Session): void {
  clearProgress(effects);
  if (json) printJson(effects, report);
  else printLoadReport(report, effects);
}

const isClean = (report: LoadReport): boolean =>
  report.warnings.length === 0 && report.sources.every(({ quarantined }) => quarantined === 0);
