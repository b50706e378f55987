/** All blocks by name. */
import { attention } from "./attention.ts";
import type { Block } from "./block.ts";
import type { BlockName } from "./block-names.ts";
import { calibration } from "./calibration.ts";
import { chart } from "./chart.ts";
import { complaintTable } from "./complaint-table.ts";
import { contents } from "./contents.ts";
import { downloads } from "./downloads.ts";
import { kpi } from "./kpi.ts";
import { measures } from "./measures.ts";
import { packs } from "./packs.ts";
import { penalties } from "./penalties.ts";
import { periodNote } from "./period-note.ts";
import { quality } from "./quality.ts";
import { ranking } from "./ranking.ts";
import { reports } from "./reports.ts";
import { rules } from "./rules.ts";
import { sourceHandbook } from "./source-handbook.ts";
import { table } from "./table.ts";
import { tiers } from "./tiers.ts";

export const blocks: Readonly<Record<BlockName, Block>> = {
  attention,
  calibration,
  chart,
  "complaint-table": complaintTable,
  contents,
  downloads,
  "source-handbook": sourceHandbook,
  kpi,
  measures,
  packs,
  penalties,
  "period-note": periodNote,
  quality,
  ranking,
  reports,
  rules,
  table,
  tiers,
};
