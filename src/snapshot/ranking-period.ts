/** The two-month ranking of one store as an audience may see it (P13-33). */
import type { RankingRow } from "../scoring/ranking-row.ts";

export interface RankingPeriod {
  /** `2026-P2`. */
  readonly period: string;
  readonly store: string;
  readonly rows: readonly RankingRow[];
  /** One sentence; says so when nobody stands out. */
  readonly conclusion: string;
}
