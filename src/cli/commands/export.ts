/** `guanlan export`: the meeting pack of a period as numbered copies, with a line for each in the project's register. */
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Command } from "commander";
import { parsePeriod } from "../../calendar/periods.ts";
import { EXIT, GuanlanError, UsageError } from "../../errors.ts";
import { type CopyLine, registered } from "../../exports/copy-register.ts";
import { packOf } from "../../exports/pack/pack-of.ts";
import { packFormats } from "../../exports/pack-formats.ts";
import { themeOf } from "../../exports/theme-of.ts";
import { type WrittenPack, writePack } from "../../exports/write-pack.ts";
import { refuseLeaks } from "../../site/refuse-leaks.ts";
import { renderChart } from "../../site/render-chart.ts";
import { takeSnapshot } from "../../snapshot/take-snapshot.ts";
import { type IdentifyLevel, identifiersFor, parseIdentify } from "../identify.ts";
import { printJson } from "../print-json.ts";
import { clearProgress, progressTo } from "../progress.ts";
import { type ProjectOptions, withAnalysis, withAsOf } from "../project-options.ts";
import type { Session } from "../session.ts";

interface ExportOptions extends ProjectOptions {
  readonly format: string;
  readonly out: string;
  readonly audience?: string;
  readonly identify?: string;
  readonly external?: true;
  readonly landscape?: true;
  readonly by?: string;
  readonly purpose?: string;
}

export function addExportCommand(program: Command, session: Session): void {
  withAsOf(program.command("export"))
    .description("一个期间的会议材料：PowerPoint、Excel、PDF、单文件网页；每份编号并登记")
    .argument("<period>", "期间：月 2026-03、双月 2026-P2、年 2026")
    .option("--format <format>", `${packFormats.map(({ id }) => id).join(" | ")} | all`, "all")
    .option("--out <dir>", "输出文件夹", ".")
    .option("--audience <name>", "读者（guanlan.yaml 的 audiences），默认第一个")
    .option("--identify <level>", "人员标识：none 不出现、code 工号、name 姓名（默认工号，不超过读者权限）")
    .option("--external", "对外材料：不含人员和客户等级，须注明 --by 和 --purpose")
    .option("--landscape", "PDF 用横向纸张")
    .option("--by <name>", "经手人，记入登记")
    .option("--purpose <text>", "用途，记入登记")
    .action((period: string, options: ExportOptions) => runExport(period, options, session));
}

async function runExport(period: string, options: ExportOptions, session: Session): Promise<void> {
  const { effects } = session;
  const request = requestOf(period, options);
  const exported = await exportPack(request, options, session);
  clearProgress(effects);
  for (const { format, reason } of exported.skipped) effects.err(`warning: ${format} not written: ${reason}\n`);
  if (options.by === undefined || options.purpose === undefined) {
    effects.err("warning: copy registered without --by or --purpose (未注明)\n");
  }
  if (exported.skipped.length > 0) session.exitCode = EXIT.warnings;
  if (options.json) printJson(effects, exported);
  else effects.out(`编号 ${exported.copy}\n${exported.files.map(({ file }) => `${file}\n`).join("")}`);
}

interface ExportRequest {
  readonly period: ReturnType<typeof parsePeriod>;
  readonly formats: typeof packFormats;
  readonly identify: IdentifyLevel | undefined;
  readonly external: boolean;
}

/** Throws UsageError for anything that makes no sense before data are read. */
function requestOf(period: string, { format, identify, external: leaves, by, purpose }: ExportOptions): ExportRequest {
  const external = leaves === true;
  const formats = packFormats.filter(({ id }) => format === "all" || id === format);
  if (formats.length === 0) {
    const known = [...packFormats.map(({ id }) => id), "all"].join(", ");
    throw new UsageError(`unknown format: ${JSON.stringify(format)} (${known})`);
  }
  if (external && (by === undefined || purpose === undefined)) {
    throw new UsageError("missing --by and --purpose: a pack that leaves the house says who takes it and what for");
  }
  const level = identify === undefined ? undefined : parseIdentify(identify);
  if (external && level !== undefined && level !== "none") {
    throw new UsageError(`invalid identify: ${JSON.stringify(level)} (a pack that leaves the house names nobody)`);
  }
  return {
    period: parsePeriod(period),
    formats,
    identify: external ? "none" : level,
    external,
  } satisfies ExportRequest;
}

async function exportPack(request: ExportRequest, options: ExportOptions, { effects }: Session) {
  const progress = progressTo(effects);
  return withAnalysis(options, effects, async (analysis, project) => {
    const { snapshot, forbiddenNames } = await takeSnapshot(project, analysis, {
      audience: options.audience,
      identifiers: identifiersFor(project.config.audiences, options.audience, request.identify),
      focus: request.period,
      progress,
    });
    const { exported } = await registered(project.directory, effects.now, async (copy) => {
      const { period, external, formats } = request;
      const pack = packOf(snapshot, { period: period.id, external, copyLabel: `编号 ${copy}` });
      refuseLeaks(pack, forbiddenNames);
      const theme = themeOf(project);
      const landscape = options.landscape === true;
      const written = await writePack(pack, { formats, theme, landscape, drawChart: renderChart, progress });
      const exported: Exported = {
        copy,
        period: period.id,
        as_of: pack.asOf,
        audience: pack.audience.id,
        identify: pack.identify,
        external,
        files: writeFiles(written, {
          directory: resolve(options.out),
          name: `${period.id}-${pack.audience.id}-${copy}`,
        }),
        skipped: written.skipped,
      };
      return { exported, lines: linesOf(exported, { options, now: effects.now }) };
    });
    return exported;
  });
}

interface Exported {
  readonly copy: string;
  readonly period: string;
  readonly as_of: string;
  readonly audience: string;
  readonly identify: IdentifyLevel;
  readonly external: boolean;
  readonly files: readonly {
    readonly format: string;
    readonly file: string;
    readonly bytes: number;
    readonly sha256: string;
  }[];
  readonly skipped: WrittenPack["skipped"];
}

/** Throws GuanlanError when nothing could be written. */
function writeFiles({ files, skipped }: WrittenPack, { directory, name }: { directory: string; name: string }) {
  if (files.length === 0)
    throw new GuanlanError(skipped.map(({ format, reason }) => `${format} not written: ${reason}`).join("\n"));
  mkdirSync(directory, { recursive: true });
  return files.map(({ format, bytes }) => {
    const file = join(directory, `${name}.${format}`);
    writeFileSync(file, bytes);
    return { format, file, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
  });
}

function linesOf(exported: Exported, { options, now }: { options: ExportOptions; now: string }): CopyLine[] {
  const { copy, period, as_of: asOf, audience, identify, external, files } = exported;
  const { by = "未注明", purpose = "未注明" } = options;
  return files.map(({ file, sha256 }) => ({
    copy,
    at: now,
    by,
    purpose,
    period,
    asOf,
    audience,
    identify,
    external,
    file,
    sha256,
  }));
}
