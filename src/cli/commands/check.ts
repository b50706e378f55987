/** `guanlan check`: validates configuration, policy and sources; writes nothing. */
import { type Command, Option } from "commander";
import { checkProject } from "../../../loaders/check.ts";
import { EXIT } from "../../errors.ts";
import { jsonSchema, type SchemaName, schemaFiles } from "../../project/json-schemas.ts";
import { openProject } from "../../project/project.ts";
import { printJson } from "../print-json.ts";
import { type ProjectOptions, withProject } from "../project-options.ts";
import type { Session } from "../session.ts";

interface CheckOptions extends ProjectOptions {
  readonly strict?: true;
  readonly schema?: SchemaName;
}

export function addCheckCommand(program: Command, session: Session): void {
  withProject(program.command("check"))
    .description("检查配置、制度、映射和来源文件，不写入任何内容")
    .option("--strict", "有警告时以失败（1）结束")
    .addOption(
      new Option("--schema <name>", "只输出 guanlan.yaml、制度文件或规则登记的 JSON Schema").choices(
        Object.keys(schemaFiles),
      ),
    )
    .action((options: CheckOptions) => runCheck(options, session));
}

async function runCheck(options: CheckOptions, session: Session): Promise<void> {
  const { effects } = session;
  if (options.schema !== undefined) {
    printJson(effects, jsonSchema(options.schema));
    return;
  }
  const findings = await checkProject(openProject(options.project));
  if (options.json) printJson(effects, findings);
  else if (findings.length === 0) effects.out("检查通过：配置、制度和来源文件均可用。\n");
  else for (const { level, message } of findings) effects.out(`${level}: ${message}\n`);
  if (findings.some((each) => each.level === "error")) session.exitCode = EXIT.failed;
  else if (findings.length > 0) session.exitCode = options.strict ? EXIT.failed : EXIT.warnings;
}
