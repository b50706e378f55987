/** `guanlan load`: sources → warehouse, in one transaction. */
import type { Command } from "commander";
import { loadProject } from "../../../loaders/load.ts";
import { EXIT } from "../../errors.ts";
import { openProject } from "../../project/project.ts";
import { printJson } from "../print-json.ts";
import { printLoadReport } from "../print-load-report.ts";
import { clearProgress, progressTo } from "../progress.ts";
import { type ProjectOptions, withProject } from "../project-options.ts";
import type { Session } from "../session.ts";

interface LoadOptions extends ProjectOptions {
  readonly strict?: true;
}

export function addLoadCommand(program: Command, session: Session): void {
  withProject(program.command("load"))
    .description("读入全部来源文件；错误行进入隔离区，不影响正确行")
    .option("--strict", "有隔离行或警告时以失败（1）结束")
    .action((options: LoadOptions) => runLoad(options, session));
}

async function runLoad(options: LoadOptions, session: Session): Promise<void> {
  const { effects } = session;
  const project = openProject(options.project);
  const report = await loadProject(project, { now: effects.now, progress: progressTo(effects) });
  clearProgress(effects);
  if (options.json) printJson(effects, report);
  else printLoadReport(report, effects);
  const hasWarnings = report.issues.length > 0 || report.warnings.length > 0;
  if (hasWarnings) session.exitCode = options.strict ? EXIT.failed : EXIT.warnings;
}
