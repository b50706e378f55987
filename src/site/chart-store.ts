/** Drawn charts kept between builds in one file below `.guanlan/cache`; may be deleted at any time. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ChartCache } from "./render-chart.ts";

export interface ChartStore extends ChartCache {
  /** Keeps the charts that this build used and forgets the others. */
  save(): void;
}

export function openChartStore(derived: string): ChartStore {
  const file = join(derived, "cache/charts.json");
  const known = readCharts(file);
  const used = new Map<string, string>();
  return {
    get(key) {
      const svg = used.get(key) ?? known.get(key);
      if (svg !== undefined) used.set(key, svg);
      return svg;
    },
    set: (key, svg) => used.set(key, svg),
    save() {
      mkdirSync(dirname(file), { recursive: true });
      const next = `${file}.${process.pid}`;
      writeFileSync(next, JSON.stringify(Object.fromEntries([...used].sort(([a], [b]) => (a < b ? -1 : 1)))));
      renameSync(next, file);
    },
  };
}

/** A cache that cannot be read is an empty one. */
function readCharts(file: string): Map<string, string> {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(file, "utf8")) as Record<string, string>));
  } catch {
    return new Map();
  }
}
