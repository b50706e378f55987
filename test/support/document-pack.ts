/** A pack of the fixture and what writers need beside it. */

import type { Pack } from "../../src/exports/pack/pack.ts";
import { packOf } from "../../src/exports/pack/pack-of.ts";
import type { WriteOptions } from "../../src/exports/pack-format.ts";
import { defaultTheme } from "../../src/exports/pack-theme.ts";
import { renderChart } from "../../src/site/render-chart.ts";
import { snapshotFixture } from "./snapshot-fixture.ts";

export const documentPack = (period = "2026-09"): Pack =>
  packOf(snapshotFixture(), { period, external: false, copyLabel: "编号 2026-0007" });

export const writeOptions: WriteOptions = { theme: defaultTheme, drawChart: (chart) => renderChart(chart) };

/** Every figure string of a pack: the figure and its parts. */
export const figureStrings = ({ sections }: Pack): string[] =>
  sections.flatMap(({ figures, table }) => [
    ...figures.flatMap(({ text, parts }) => [text, parts]),
    ...(table?.rows.flatMap(({ cells }) => cells.flatMap(({ text, parts }) => [text, parts?.text ?? ""])) ?? []),
  ]);
