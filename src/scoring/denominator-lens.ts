/** The same people under every definition of the rates, because the definition moves the places (P13-33). */
import type { CohortCounts } from "./cohort-counts.ts";
import { dealRate, type FunnelCounts, rateOf } from "./funnel.ts";
import type { Receptions } from "./funnel-values.ts";
import { placesOf } from "./places.ts";
import { countsOver } from "./ranking-denominator.ts";
import type { Adviser } from "./ranking-input.ts";
import { denominators, type RankingRules } from "./ranking-rules.ts";

/** `cohort` follows first-visit parties instead of counting a period's deals. */
export const lensIds = [...denominators, "cohort"] as const;
export type LensId = (typeof lensIds)[number];

export interface LensView {
  readonly parties: number;
  readonly orders: number;
  readonly deal_rate: number | null;
  /** Null without parties. */
  readonly mean_rank: number | null;
  readonly position: number | null;
}

export interface Lens extends Readonly<Record<LensId, LensView>> {
  /** Parties that the cohort leaves out because their days are not over. */
  readonly immature: number;
}

export interface LensFacts {
  readonly adviser: Adviser;
  readonly receptions: Receptions;
  readonly cohort: CohortCounts | undefined;
}

/** One lens per person given, in their order; places among them. */
export function lensesOf(people: readonly LensFacts[], rules: RankingRules): Lens[] {
  const views = lensIds.map((id) =>
    viewsOf(
      people.map((person) => ({ ...person.adviser, counts: under(id, person) })),
      rules,
    ),
  );
  return people.map(({ cohort }, index) => {
    const view = (id: LensId) => views[lensIds.indexOf(id)]?.[index] ?? NO_VIEW;
    return {
      first_visits: view("first_visits"),
      all_visits: view("all_visits"),
      carded: view("carded"),
      cohort: view("cohort"),
      immature: cohort?.immature ?? 0,
    };
  });
}

const NO_VIEW: LensView = { parties: 0, orders: 0, deal_rate: null, mean_rank: null, position: null };

/** In the cohort, contacts and drives keep their shares of the first-visit parties; only the deals are followed. */
function under(id: LensId, { receptions, cohort }: LensFacts): FunnelCounts {
  if (id !== "cohort") return countsOver(receptions, id);
  const [parties, orders] = [cohort?.mature ?? 0, cohort?.ordered ?? 0];
  const share = receptions.parties === 0 ? 0 : parties / receptions.parties;
  return {
    parties,
    contact_left: receptions.contact_left * share,
    test_drives: receptions.test_drives * share,
    orders,
  };
}

function viewsOf(advisers: readonly Adviser[], rules: RankingRules): LensView[] {
  const places = placesOf(
    advisers.filter(({ counts }) => counts.parties > 0),
    rules,
  );
  return advisers.map(({ employee, counts }) => {
    const place = places.find(({ adviser }) => adviser.employee === employee);
    return {
      parties: counts.parties,
      orders: counts.orders,
      deal_rate: rateOf(counts, dealRate),
      mean_rank: place?.meanRank ?? null,
      position: place?.position ?? null,
    };
  });
}
