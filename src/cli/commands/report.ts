/** `guanlan report`: load, then build, then say how to open the result; what a person runs each month. */
import { relative } from "node:path";
import type { Command } from "commander";
import { loadProject } from "../../../loaders/load.ts";
import { openProject } from "../../project/project.ts";
import { printLoadReport } from "../print-load-report.ts";
import { clearProgress, progressTo } from "../progress.ts";
import type { Session } from "../session.ts";
import { type BuildOptions, runBuild, withSite } from "./build.ts";

export function addReportCommand(program: Command, session: Session): void {
  withSite(program.command("report"))
    .description("读入来源文件并生成网站（load + build）")
    .action((options: BuildOptions) => runReport(options, session));
}

/** Quarantined rows are printed and shown on /quality; they do not make this command fail. */
async function runReport(options: BuildOptions, session: Session): Promise<void> {
  const { effects } = session;
  const project = openProject(options.project);
  const loaded = await loadProject(project, { now: effects.now, progress: progressTo(effects) });
  clearProgress(effects);
  printLoadReport(loaded, effects);
  const built = await runBuild(options, session);
  const shown = relative(process.cwd(), built.out) || built.out;
  effects.out(`\n已生成 ${built.pages} 页：${shown}\n打开方式：npm run serve（或 guanlan serve --dir ${shown}）\n`);
}
