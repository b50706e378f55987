/** Meeting packs published beside the pages: the latest finished month and, for readers of the ranking, its latest period. */
import { type Period, parsePeriod } from "../calendar/periods.ts";
import { packOf } from "../exports/pack/pack-of.ts";
import type { PackFormat } from "../exports/pack-format.ts";
import { packFormats } from "../exports/pack-formats.ts";
import { themeOf } from "../exports/theme-of.ts";
import { writePack } from "../exports/write-pack.ts";
import type { Project } from "../project/project.ts";
import type { Snapshot } from "../snapshot/snapshot.ts";
import { type SnapshotSource, takeSnapshot } from "../snapshot/take-snapshot.ts";
import { latestMonth, type PackLink } from "./page-context.ts";
import { refuseLeaks } from "./refuse-leaks.ts";
import { renderChart } from "./render-chart.ts";

export interface SitePack extends PackLink {
  readonly bytes: Uint8Array;
}

export interface SitePacks {
  readonly packs: readonly SitePack[];
  /** Formats that this machine cannot write, with the reason. */
  readonly warnings: readonly string[];
}

export interface PackedSite {
  readonly snapshot: Snapshot;
  /** Names that must not stand in a pack. */
  readonly forbiddenNames: readonly string[];
  /** All but the one-file page, which the site itself is, when absent. */
  readonly formats?: readonly PackFormat[];
  readonly progress: (step: string) => void;
}

/**
 * They have no number: whoever may open the site may open them. A format that cannot be written is a warning.
 * Throws GuanlanError when a pack holds what its audience may not see.
 */
export async function sitePacks(project: Project, analysis: SnapshotSource, site: PackedSite): Promise<SitePacks> {
  const packs: SitePack[] = [];
  const warnings: string[] = [];
  for (const period of periodsOf(site.snapshot)) {
    const written = await packsOf(period, { project, analysis, site });
    packs.push(...written.packs);
    warnings.push(...written.warnings);
  }
  return { packs, warnings };
}

function periodsOf(snapshot: Snapshot): Period[] {
  const { pages } = snapshot.audience;
  const ranking = pages === null || pages.includes("ranking") ? snapshot.rankingPeriods.slice(-1) : [];
  return [latestMonth(snapshot), ...ranking].map(parsePeriod);
}

interface Sources {
  readonly project: Project;
  readonly analysis: SnapshotSource;
  readonly site: PackedSite;
}

async function packsOf(period: Period, { project, analysis, site }: Sources): Promise<SitePacks> {
  const { formats = packFormats.filter(({ id }) => id !== "html"), forbiddenNames, progress } = site;
  const { id: audience, identifiers } = site.snapshot.audience;
  const { snapshot } = await takeSnapshot(project, analysis, { audience, identifiers, focus: period, progress });
  const pack = packOf(snapshot, { period: period.id, external: false, copyLabel: "网站版" });
  refuseLeaks(pack, forbiddenNames);
  const options = { formats, theme: themeOf(project), drawChart: renderChart, progress };
  const { files, skipped } = await writePack(pack, options);
  return {
    packs: files.map(({ format, bytes }) => ({
      path: `packs/${period.id}.${format}`,
      title: `${pack.title}（${formats.find(({ id }) => id === format)?.title ?? format}）`,
      period: period.id,
      bytes,
    })),
    warnings: skipped.map(({ format, reason }) => `${period.id}.${format} not written: ${reason}`),
  };
}
