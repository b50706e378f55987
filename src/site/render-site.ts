/** A snapshot → a published folder of pages. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { GuanlanError } from "../errors.ts";
import type { Handbook } from "../project/handbook.ts";
import type { Snapshot } from "../snapshot/snapshot.ts";
import { exampleFolder } from "./blocks/source-handbook.ts";
import { browserScript } from "./browser-script.ts";
import { checkSite } from "./check-site.ts";
import { dataFilesFor } from "./data-files.ts";
import { finishPage } from "./finish-page.ts";
import { contextsOf } from "./page-context.ts";
import { publishFolder } from "./publish-folder.ts";
import type { ChartCache } from "./render-chart.ts";
import { runFramework } from "./run-framework.ts";
import type { SitePack } from "./site-packs.ts";
import { type SitePlan, sitePlan } from "./site-plan.ts";

export interface RenderOptions {
  readonly out: string;
  readonly charts: ChartCache;
  /** Printed as a page of its own, with its files; no such page when absent. */
  readonly handbook?: Handbook | undefined;
  /** Meeting packs to publish beside the pages. */
  readonly packs?: readonly SitePack[];
  /** Names that must not stand anywhere in the output. */
  readonly forbiddenNames: readonly string[];
  readonly progress: (step: string) => void;
}

export interface RenderedSite {
  readonly out: string;
  readonly pages: number;
  readonly warnings: readonly string[];
}

/**
 * Same snapshot, same bytes. Throws GuanlanError naming every dead link, leak or broken page; `out` then stays as it
 * was.
 */
export async function renderSite(snapshot: Snapshot, options: RenderOptions): Promise<RenderedSite> {
  const { charts, handbook = [], packs = [] } = options;
  const plan = sitePlan(snapshot, handbook.length > 0);
  const work = mkdtempSync(join(tmpdir(), "guanlan-site-"));
  try {
    const source = await runFramework(plan, work, (done) => options.progress(`排版 ${done}/${plan.pages.length}`));
    const warnings = await publishFolder(options.out, async (directory) => {
      await writePages({ source, directory, plan, snapshot, charts, handbook, packs });
      options.progress("检查链接与个人信息");
      return checked(directory, options.forbiddenNames);
    });
    return { out: options.out, pages: plan.pages.length, warnings };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

interface Writing {
  /** Framework's output. */
  readonly source: string;
  readonly directory: string;
  readonly plan: SitePlan;
  readonly snapshot: Snapshot;
  readonly charts: ChartCache;
  readonly handbook: Handbook;
  readonly packs: readonly SitePack[];
}

async function writePages({ source, directory, plan, snapshot, charts, handbook, packs }: Writing): Promise<void> {
  const contextOf = contextsOf(snapshot, plan, charts);
  const script = browserScript();
  write(directory, script.path, script.text);
  for (const page of plan.pages) {
    const file = `${page.path}.html`;
    const text = readFileSync(join(source, file), "utf8");
    const readStyle = (href: string) => readFileSync(join(source, dirname(file), href), "utf8");
    const context = { ...contextOf(page), handbook, packs };
    write(directory, file, finishPage(text, context, { readStyle, script: script.path }));
  }
  for (const { example } of handbook) write(directory, `${exampleFolder}/${example.file}`, example.text);
  for (const { path, bytes } of packs) write(directory, path, bytes);
  for (const { path, encode } of dataFilesFor(snapshot)) write(directory, path, await encode(snapshot));
}

function write(directory: string, path: string, contents: string | Uint8Array): void {
  const file = join(directory, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, contents);
}

function checked(directory: string, forbiddenNames: readonly string[]): readonly string[] {
  const { errors, warnings } = checkSite(directory, forbiddenNames);
  if (errors.length > 0) throw new GuanlanError(`invalid site:\n${errors.join("\n")}`);
  return warnings;
}
