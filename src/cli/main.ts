/** The command line: parses, runs one command, and turns its outcome into an exit code. */
import { Command, CommanderError } from "commander";
import { EXIT, type ExitCode, GuanlanError } from "../errors.ts";
import { type Effects, processEffects } from "./effects.ts";
import type { Session } from "./session.ts";

type AddCommand = (program: Command, session: Session) => void;

/** In the order of the help. Only the command asked for is imported: all together take seconds to start. */
const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  sample: async () => (await import("./commands/sample.ts")).addSampleCommand,
  init: async () => (await import("./commands/init.ts")).addInitCommand,
  check: async () => (await import("./commands/check.ts")).addCheckCommand,
  load: async () => (await import("./commands/load.ts")).addLoadCommand,
  kpi: async () => (await import("./commands/kpi.ts")).addKpiCommand,
  explain: async () => (await import("./commands/explain.ts")).addExplainCommand,
  ranking: async () => (await import("./commands/ranking.ts")).addRankingCommand,
  tiers: async () => (await import("./commands/tiers.ts")).addTiersCommand,
  calibrate: async () => (await import("./commands/calibrate.ts")).addCalibrateCommand,
  penalties: async () => (await import("./commands/penalties.ts")).addPenaltiesCommand,
  build: async () => (await import("./commands/build.ts")).addBuildCommand,
  report: async () => (await import("./commands/report.ts")).addReportCommand,
  export: async () => (await import("./commands/export.ts")).addExportCommand,
  serve: async () => (await import("./commands/serve.ts")).addServeCommand,
};

/** Runs `guanlan <argv…>`; never throws for a mistake of the user. */
export async function main(argv: readonly string[], effects: Effects = processEffects()): Promise<ExitCode> {
  const session: Session = { effects, exitCode: EXIT.done };
  try {
    const command = program(session);
    for (const add of await Promise.all(asked(argv).map((load) => load()))) add(command, session);
    await command.parseAsync([...argv], { from: "user" });
    return session.exitCode;
  } catch (error) {
    return report(error, effects);
  }
}

/** All of them when none is named, so that the help and the hint at a misspelt name know them. */
function asked([name]: readonly string[]) {
  const command = name === undefined ? undefined : commands[name];
  return command === undefined ? Object.values(commands) : [command];
}

function program({ effects }: Session): Command {
  return new Command("guanlan")
    .description("4S 店客户管理制度指标：读入导出文件，计算指标，生成静态网站")
    .exitOverride()
    .configureOutput({ writeOut: effects.out, writeErr: effects.err })
    .showHelpAfterError()
    .helpCommand(false);
}

function report(error: unknown, effects: Effects): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof GuanlanError) {
    effects.err(`error: ${error.message}\n`);
    return error.exitCode;
  }
  effects.err(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return EXIT.failed;
}
