/** Runs `observable build` in a folder of its own: no network, no telemetry, no cache shared with another build. */
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { GuanlanError } from "../errors.ts";
import { type SitePlan, sections } from "./site-plan.ts";

const { resolve } = createRequire(import.meta.url);
const frameworkBin = join(dirname(resolve("@observablehq/framework/package.json")), "dist/bin/observable.js");
const repository = fileURLToPath(new URL("../../", import.meta.url));

const npmVersionsFile = new URL("./npm-versions.json", import.meta.url);

/** This process works beside one that holds all figures: collect early, and keep what so many pages need (MB). */
const frugal = (pages: number) => ["--max-semi-space-size=1", `--max-old-space-size=${256 + pages}`];

/** Called with the number of pages rendered so far. */
export type OnPage = (done: number) => void;

/** Builds the pages of a plan below `directory` and returns the folder that holds Framework's HTML. */
export async function runFramework(plan: SitePlan, directory: string, onPage: OnPage): Promise<string> {
  stagePages(plan, directory);
  const planFile = join(directory, "plan.json");
  writeFileSync(planFile, JSON.stringify(plan));
  await observableBuild(directory, { planFile, pages: plan.pages.length }, onPage);
  return join(directory, "site");
}

/** A copy of `reports/` without the pages that are not planned, and a cache that answers for the registry. */
function stagePages(plan: SitePlan, directory: string): void {
  const root = join(directory, "reports");
  cpSync(join(repository, "reports"), root, { recursive: true, filter: (path) => !path.includes(".observablehq") });
  const planned = new Set(plan.pages.map(({ section }) => section));
  for (const { id, per } of sections) {
    if (per === null && !planned.has(id)) rmSync(join(root, `${id}.md`), { force: true });
  }
  const npmVersions = JSON.parse(readFileSync(npmVersionsFile, "utf8")) as Record<string, string>;
  // Framework asks the registry for the newest version of libraries that no page uses, unless its cache knows one.
  for (const [name, version] of Object.entries(npmVersions)) {
    mkdirSync(join(root, ".observablehq/cache/_npm", `${name}@${version}`), { recursive: true });
  }
}

interface Planned {
  readonly planFile: string;
  readonly pages: number;
}

function observableBuild(directory: string, { planFile, pages }: Planned, onPage: OnPage): Promise<void> {
  const config = join(repository, "observablehq.config.ts");
  const runner = pathToFileURL(resolve("tsx")).href;
  const child = spawn(
    process.execPath,
    [...frugal(pages), "--import", runner, frameworkBin, "build", "--config", config],
    {
      cwd: directory,
      env: { ...process.env, GUANLAN_SITE_PLAN: planFile, OBSERVABLE_TELEMETRY_DISABLE: "1", NO_COLOR: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let output = "";
  let rendered = 0;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      rendered += text.split("render /").length - 1;
      onPage(rendered);
    });
  }
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code) => {
      if (code === 0) done();
      else fail(new GuanlanError(`observable build failed:\n${output.split("\n").slice(-12).join("\n")}`));
    });
  });
}
