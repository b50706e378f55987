/** `guanlan sample`: a synthetic dealership group as a complete project folder. */
import { type Command, InvalidArgumentError } from "commander";
import { generateSample } from "../../sample/generate-sample.ts";
import type { Session } from "../session.ts";

interface SampleOptions {
  readonly stores: number;
  readonly months: number;
  readonly seed: number;
  readonly out: string;
}

export function addSampleCommand(program: Command, session: Session): void {
  program
    .command("sample")
    .description("生成一个虚构的集团项目（相同种子得到相同文件）")
    .option("--stores <n>", "门店数", parseCount, 3)
    .option("--months <n>", "月数", parseCount, 24)
    .option("--seed <n>", "随机种子", parseCount, 20261)
    .requiredOption("--out <dir>", "输出文件夹")
    .action(async (options: SampleOptions) => {
      await generateSample(options);
      session.effects.out(`已生成：${options.out}\n`);
    });
}

function parseCount(text: string): number {
  const count = Number(text);
  if (!Number.isSafeInteger(count) || count < 1) throw new InvalidArgumentError(`invalid number: ${text}`);
  return count;
}
