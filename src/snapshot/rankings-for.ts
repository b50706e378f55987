/** The rankings of all periods with the people in them as the audience may see them. */
import type { Period } from "../calendar/periods.ts";
import { rankingsOf, type TargetLookup } from "../scoring/ranking.ts";
import type { Ranking } from "../scoring/store-ranking.ts";
import type { Analysis } from "../warehouse/analysis.ts";
import type { People } from "./people.ts";
import type { TargetValue } from "./snapshot.ts";
import { targetOn } from "./targets.ts";

export async function rankingsFor(
  analysis: Analysis,
  people: People,
  { periods, targets }: { readonly periods: readonly Period[]; readonly targets: readonly TargetValue[] },
): Promise<Ranking[]> {
  return (await rankingsOf(analysis, periods, targetLookup(targets))).map((ranking) => masked(ranking, people));
}

/** The targets of guanlan.yaml as the ranking asks for them. */
export const targetLookup =
  (targets: readonly TargetValue[]): TargetLookup =>
  (metric, day, store) =>
    targetOn(targets, metric, { day, store });

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
