/** The command line: parses, runs one command, and turns its outcome into an exit code. */
import { Command, CommanderError } from "commander";
import { EXIT, type ExitCode, GuanlanError } from "../errors.ts";
import { addBuildCommand } from "./commands/build.ts";
import { addCalibrateCommand } from "./commands/calibrate.ts";
import { addCheckCommand } from "./commands/check.ts";
import { addExplainCommand } from "./commands/explain.ts";
import { addExportCommand } from "./commands/export.ts";
import { addInitCommand } from "./commands/init.ts";
import { addKpiCommand } from "./commands/kpi.ts";
import { addLoadCommand } from "./commands/load.ts";
import { addPenaltiesCommand } from "./commands/penalties.ts";
import { addRankingCommand } from "./commands/ranking.ts";
import { addReportCommand } from "./commands/report.ts";
import { addSampleCommand } from "./commands/sample.ts";
import { addServeCommand } from "./commands/serve.ts";
import { addTiersCommand } from "./commands/tiers.ts";
import { type Effects, processEffects } from "./effects.ts";
import type { Session } from "./session.ts";

/** Runs `guanlan <argv…>`; never throws for a mistake of the user. */
export async function main(argv: readonly string[], effects: Effects = processEffects()): Promise<ExitCode> {
  const session: Session = { effects, exitCode: EXIT.done };
  try {
    await program(session).parseAsync([...argv], { from: "user" });
    return session.exitCode;
  } catch (error) {
    return report(error, effects);
  }
}

function program(session: Session): Command {
  const { effects } = session;
  const command = new Command("guanlan")
    .description("4S 店客户管理制度指标：读入导出文件，计算指标，生成静态网站")
    .exitOverride()
    .configureOutput({ writeOut: effects.out, writeErr: effects.err })
    .showHelpAfterError()
    .helpCommand(false);
  addSampleCommand(command, session);
  addInitCommand(command, session);
  addCheckCommand(command, session);
  addLoadCommand(command, session);
  addKpiCommand(command, session);
  addExplainCommand(command, session);
  addRankingCommand(command, session);
  addTiersCommand(command, session);
  addCalibrateCommand(command, session);
  addPenaltiesCommand(command, session);
  addBuildCommand(command, session);
  addReportCommand(command, session);
  addExportCommand(command, session);
  addServeCommand(command, session);
  return command;
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
