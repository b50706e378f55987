/** The words after ``` that make a fence a block. Kept apart from the blocks so that Framework's config stays light. */

export const blockNames = [
  "attention",
  "calibration",
  "chart",
  "complaint-table",
  "contents",
  "downloads",
  "source-handbook",
  "kpi",
  "measures",
  "packs",
  "penalties",
  "period-note",
  "quality",
  "ranking",
  "reports",
  "rules",
  "table",
  "tiers",
] as const;
export type BlockName = (typeof blockNames)[number];

export const isBlockName = (word: string): word is BlockName => blockNames.some((name) => name === word);
