/** The rankings of all periods with the people in them as the audience may see them. */
import type { Period } from "../calendar/periods.ts";
import { rankingsOf } from "../scoring/ranking.ts";
import type { Ranking } from "../scoring/store-ranking.ts";
import type { Analysis } from "../warehouse/analysis.ts";
import type { People } from "./people.ts";

export async function rankingsFor(analysis: Analysis, people: People, periods: readonly Period[]): Promise<Ranking[]> {
  const rankings: Ranking[] = [];
  for (const period of periods) rankings.push(...(await rankingsOf(analysis, period)));
  return rankings.map((ranking) => masked(ranking, people));
}

function masked(ranking: Ranking, people: People): Ranking {
  return {
    ...ranking,
    rows: ranking.rows.map((row) => ({
      ...row,
      employee: people.label(row.employee),
      credited_from: row.credited_from.map(people.label),
      reasons: row.reasons.map(people.relabel),
    })),
  };
}
