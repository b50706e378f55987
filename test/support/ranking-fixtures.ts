/** The two months of E-09 as plain counts, and the ranking rules of the sales profile. */
import type { Override } from "../../src/policy/policy.ts";
import { addFunnels, type FunnelCounts } from "../../src/scoring/funnel.ts";
import type { Adviser, RankingInput } from "../../src/scoring/ranking-input.ts";
import { rankingRules } from "../../src/scoring/ranking-rules.ts";
import { policyOf } from "./policy-of.ts";

export const rulesWith = (overrides: readonly Override[] = []) =>
  rankingRules(policyOf(["hyundai_sales"], overrides), "2026-04-30", "S1");

/** Parties, contact left, test drives, orders. */
export type Funnel = readonly [number, number, number, number];

export const counts = ([parties, contact_left, test_drives, orders]: Funnel): FunnelCounts => ({
  parties,
  contact_left,
  test_drives,
  orders,
});

/** An adviser whose two months are the given funnels; one month when only one is given. */
export function adviser(employee: string, months: readonly Funnel[], more: Partial<Adviser> = {}): Adviser {
  const all = months.reduce<Funnel>((a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]], [0, 0, 0, 0]);
  return {
    employee,
    credited_from: [],
    counts: counts(all),
    months: months.map(counts),
    earlier: [],
    units: all[3],
    obstacles: [],
    ...more,
  };
}

/** The store is the sum of the advisers given. */
export function rankingInput(advisers: readonly Adviser[], overrides: readonly Override[] = []): RankingInput {
  const add = (list: readonly FunnelCounts[]) => list.reduce(addFunnels);
  const months = (advisers[0]?.months ?? []).map((_, index) =>
    add(advisers.flatMap((each) => each.months[index] ?? [])),
  );
  return {
    period: "2026-P2",
    store: "S1",
    advisers,
    total: {
      counts: add(advisers.map((each) => each.counts)),
      months,
      earlier: (advisers[0]?.earlier ?? []).map((_, index) =>
        add(advisers.flatMap((each) => each.earlier[index] ?? [])),
      ),
    },
    rules: rulesWith(overrides),
  };
}

/** E-09: A with the trainee T, then B, C, D and E; the months split each total. */
export const e09 = {
  A: adviser(
    "A",
    [
      [30, 25, 12, 4],
      [40, 31, 15, 7],
    ],
    { credited_from: ["T"] },
  ),
  B: adviser("B", [
    [25, 18, 13, 5],
    [25, 17, 12, 5],
  ]),
  C: adviser("C", [
    [20, 17, 5, 2],
    [20, 17, 5, 2],
  ]),
  D: adviser("D", [
    [20, 12, 4, 3],
    [25, 15, 5, 3],
  ]),
  E: adviser("E", [
    [0, 0, 0, 0],
    [12, 6, 2, 0],
  ]),
};
