/** Which sections show which measure, read from the page templates themselves. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Section, sections } from "./site-plan.ts";

const templates = fileURLToPath(new URL("../../reports/", import.meta.url));

const files: Readonly<Record<"month" | "ranking" | "none", (id: string) => string>> = {
  month: (id) => join(id, "[month].md"),
  ranking: (id) => join(id, "[period].md"),
  none: (id) => `${id}.md`,
};

/** Words of the blocks of each section's template. */
const words: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (sections as readonly Section[]).map(({ id, per }) => [id, wordsOf(join(templates, files[per ?? "none"](id)))]),
);

/** Sections in the order of the site; empty for a measure that only the downloads have. */
export function sectionsShowing(metric: string): readonly Section[] {
  const front = metric.slice(0, metric.indexOf(".") + 1);
  return sections.filter(({ id }) => words.get(id)?.has(metric) || (front !== "" && words.get(id)?.has(front)));
}

function wordsOf(path: string): Set<string> {
  if (!existsSync(path)) return new Set();
  const blocks = readFileSync(path, "utf8").match(/^```[\s\S]*?^```/gm) ?? [];
  return new Set(blocks.join("\n").match(/[a-z0-9-]+(?:\.[a-z0-9_]*)?/g) ?? []);
}
