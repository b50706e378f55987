/** `guanlan calibrate`: how often the ranking would name equals, and how soon it finds a weak adviser, by simulation. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { UsageError } from "../../errors.ts";
import { openProject } from "../../project/project.ts";
import { calibrationText } from "../../scoring/calibration/calibration-text.ts";
import { runCalibration } from "../../scoring/calibration/run-calibration.ts";
import { rankingRules } from "../../scoring/ranking-rules.ts";
import { today } from "../effects.ts";
import { printJson } from "../print-json.ts";
import { type ProjectOptions, withProject } from "../project-options.ts";
import type { Session } from "../session.ts";

interface CalibrateOptions extends ProjectOptions {
  readonly years: string;
  readonly seed: string;
}

export function addCalibrateCommand(program: Command, session: Session): void {
  withProject(program.command("calibrate"))
    .description("用模拟检验双月排名：误判的比例，找出弱者所需的期数")
    .option("--years <n>", "每种情形模拟的年数", "400")
    .option("--seed <text>", "随机种子", "guanlan")
    .action((options: CalibrateOptions) => runCalibrate(options, session));
}

/** With the project's settings where the folder is a project, else with the built-in ones. */
function runCalibrate(options: CalibrateOptions, { effects }: Session): void {
  const repetitions = Number(options.years);
  if (!Number.isInteger(repetitions) || repetitions < 1) {
    throw new UsageError(`invalid years: ${JSON.stringify(options.years)}`);
  }
  const project = existsSync(join(options.project, "guanlan.yaml")) ? openProject(options.project) : null;
  const on = project?.config.as_of ?? today(effects);
  const rules = project === null ? {} : { rules: rankingRules(project.policy, on, project.config.stores[0]?.id ?? "") };
  const report = runCalibration({ seed: options.seed, repetitions, ...rules });
  if (options.json) printJson(effects, report);
  else effects.out(`${calibrationText(report)}\n`);
}
