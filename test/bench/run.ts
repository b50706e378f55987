/** `npm run bench`: speeds as ratios taken in one run; no verdict, nothing here is a test. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadProject } from "../../loaders/load.ts";
import { openProject } from "../../src/project/project.ts";
import { generateSample } from "../../src/sample/generate-sample.ts";
import { benchMetrics } from "./evaluate-metrics.ts";
import { benchLoad } from "./load-csv.ts";
import { benchWorkbook } from "./load-xlsx.ts";

const directory = mkdtempSync(join(tmpdir(), "guanlan-bench-"));
const say = (lines: readonly string[]) => process.stdout.write(`${lines.join("\n")}\n`);
try {
  for (const rows of [100_000, 1_000_000]) say(await benchLoad(join(directory, `csv-${rows}`), rows));
  say(await benchWorkbook(join(directory, "xlsx"), 100_000));
  const group = join(directory, "group");
  await generateSample({ stores: 10, months: 24, seed: 1, out: group });
  await loadProject(openProject(group), { now: "2026-10-01T09:00:00" });
  say(await benchMetrics(group, "2026-09-30"));
} finally {
  rmSync(directory, { recursive: true, force: true });
}
