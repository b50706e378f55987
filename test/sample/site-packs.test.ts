/** Packs beside the pages, when the machine has all it takes and when it has no browser. */
import { expect, inject, test, vi } from "vitest";
import { packFormats } from "../../src/exports/pack-formats.ts";
import { openProject } from "../../src/project/project.ts";
import { sitePacks } from "../../src/site/site-packs.ts";
import { takeSnapshot } from "../../src/snapshot/take-snapshot.ts";
import { openAnalysis } from "../../src/warehouse/analysis.ts";

test("what has no browser goes without PDF, with a warning, and has everything else", async () => {
  vi.stubEnv("GUANLAN_CHROMIUM", "/no/such/browser");
  const project = openProject(inject("sampleProject"));
  const analysis = await openAnalysis(project, { asOf: "2026-09-30" });
  try {
    const progress = () => {};
    const { snapshot, forbiddenNames } = await takeSnapshot(project, analysis, { audience: "meeting", progress });
    const formats = packFormats.filter(({ id }) => id === "xlsx" || id === "pdf");
    const { packs, warnings } = await sitePacks(project, analysis, { snapshot, forbiddenNames, formats, progress });
    expect(packs.map(({ path, period }) => [path, period])).toEqual([["packs/2026-09.xlsx", "2026-09"]]);
    expect(warnings).toEqual(["2026-09.pdf not written: missing browser: /no/such/browser (GUANLAN_CHROMIUM)"]);
  } finally {
    vi.unstubAllEnvs();
    await analysis.close();
  }
});
