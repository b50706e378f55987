/** Percent rank: 100 for the best of a group, 0 for the worst (rules of 篇十一, reading of the missing scale). */
import { averageRanks } from "./average-ranks.ts";

/** 100 × (N − rank) ÷ (N − 1), ties on their average rank; 50 when there is nobody to compare with. Order is kept. */
export function percentRanks(values: readonly number[]): number[] {
  const n = values.length;
  if (n === 1) return [50];
  return averageRanks(values).map((rank) => (100 * (n - rank)) / (n - 1));
}
