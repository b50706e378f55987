/** The whole way from an opened warehouse to a published site for one audience. */
import type { Handbook } from "../project/handbook.ts";
import type { Project } from "../project/project.ts";
import { type SnapshotSource, takeSnapshot } from "../snapshot/take-snapshot.ts";
import { openChartStore } from "./chart-store.ts";
import { type RenderedSite, renderSite } from "./render-site.ts";
import { sitePacks } from "./site-packs.ts";

export interface BuildSiteOptions {
  /** Folder to publish; replaced as a whole when the build succeeds, untouched when it fails. */
  readonly out: string;
  /** Id of an audience of guanlan.yaml; the first when absent. */
  readonly audience?: string | undefined;
  /** What can be read, for the handbook. */
  readonly handbook?: Handbook | undefined;
  /** Meeting packs of the latest periods beside the pages as well. */
  readonly packs?: boolean | undefined;
  readonly progress?: (step: string) => void;
}

/** Same warehouse, policy, as-of date and audience: same bytes. Throws GuanlanError; `out` then stays as it was. */
export async function buildSite(
  project: Project,
  analysis: SnapshotSource,
  { out, audience, handbook, packs: wanted = false, progress = () => {} }: BuildSiteOptions,
): Promise<RenderedSite> {
  const { snapshot, forbiddenNames } = await takeSnapshot(project, analysis, { audience, progress });
  const charts = openChartStore(project.paths.derived);
  const { packs, warnings } = wanted
    ? await sitePacks(project, analysis, { snapshot, forbiddenNames, progress })
    : { packs: [], warnings: [] };
  const site = await renderSite(snapshot, { out, charts, handbook, packs, forbiddenNames, progress });
  charts.save();
  return { ...site, warnings: [...warnings, ...site.warnings] };
}
