/** `guanlan build`: warehouse → static site, published atomically. */
import { resolve } from "node:path";
import type { Command } from "commander";
import { handbook } from "../../../loaders/handbook/handbook.ts";
import { buildSite } from "../../site/build-site.ts";
import { printJson } from "../print-json.ts";
import { clearProgress, progressTo } from "../progress.ts";
import { type ProjectOptions, withAnalysis, withAsOf } from "../project-options.ts";
import type { Session } from "../session.ts";

export interface BuildOptions extends ProjectOptions {
  readonly out: string;
  readonly audience?: string;
  readonly packs?: true;
}

/** Options of every command that ends in a built site. */
export function withSite(command: Command): Command {
  return withAsOf(command)
    .option("--out <dir>", "网站输出文件夹", "dist")
    .option("--audience <name>", "读者（guanlan.yaml 的 audiences），默认第一个")
    .option("--packs", "同时生成最近一个月和最近一期排名的会议材料，链接在页面上");
}

export function addBuildCommand(program: Command, session: Session): void {
  withSite(program.command("build"))
    .description("由已读入的数据生成静态网站；失败时保留原网站")
    .action(async (options: BuildOptions) => {
      const built = await runBuild(options, session);
      if (options.json) printJson(session.effects, built);
      else session.effects.out(`已生成 ${built.pages} 页：${built.out}\n`);
    });
}

export async function runBuild(options: BuildOptions, { effects }: Session) {
  const out = resolve(options.out);
  const built = await withAnalysis(options, effects, (analysis, project) =>
    buildSite(project, analysis, {
      out,
      audience: options.audience,
      handbook: handbook(),
      packs: options.packs,
      progress: progressTo(effects),
    }),
  );
  clearProgress(effects);
  for (const warning of built.warnings) effects.err(`warning: ${warning}\n`);
  return built;
}
