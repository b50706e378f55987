/** Options that several commands share, and opening what they name. */
import { existsSync } from "node:fs";
import type { Command } from "commander";
import { loadProject } from "../../loaders/load.ts";
import { UsageError } from "../errors.ts";
import { isoDate } from "../policy/profile-schema.ts";
import { openProject, type Project } from "../project/project.ts";
import type { Analysis } from "../warehouse/analysis.ts";
import { type Effects, today } from "./effects.ts";
import { progressTo } from "./progress.ts";

export interface ProjectOptions {
  readonly project: string;
  readonly asOf?: string;
  readonly json?: true;
}

/** `--project DIR` and `--json`, understood by every command that works on a project. */
export function withProject(command: Command): Command {
  return command
    .option("--project <dir>", "项目文件夹（含 guanlan.yaml）", ".")
    .option("--json", "以 JSON 输出到标准输出");
}

/** `--as-of DATE` as well. */
export function withAsOf(command: Command): Command {
  return withProject(command).option("--as-of <date>", "数据截止日（YYYY-MM-DD），默认取 guanlan.yaml 或今天");
}

/** As given, else as guanlan.yaml says, else today. Throws UsageError `invalid as-of date: "…"`. */
export function asOfDate(options: ProjectOptions, project: Project, effects: Effects): string {
  const date = options.asOf ?? project.config.as_of ?? today(effects);
  if (!isoDate.safeParse(date).success || Number.isNaN(Date.parse(date))) {
    throw new UsageError(`invalid as-of date: ${JSON.stringify(date)} (expected YYYY-MM-DD)`);
  }
  return date;
}

/** Opens the project's warehouse for reading; loads the sources first when nothing was loaded yet. */
export async function withAnalysis<T>(
  options: ProjectOptions,
  effects: Effects,
  use: (analysis: Analysis, project: Project) => Promise<T>,
): Promise<T> {
  const project = openProject(options.project);
  const asOf = asOfDate(options, project, effects);
  if (!existsSync(project.paths.warehouse)) {
    await loadProject(project, { now: effects.now, progress: progressTo(effects) });
  }
  // Fetched here, because commands without figures start sooner without a database.
  const { openAnalysis } = await import("../warehouse/analysis.ts");
  const analysis = await openAnalysis(project, { asOf });
  try {
    return await use(analysis, project);
  } finally {
    await analysis.close();
  }
}
