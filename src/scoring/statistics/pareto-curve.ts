/** The share of a total that the largest values make up: the Pareto (Lorenz) curve, largest first. */

export interface CurvePoint {
  readonly count: number;
  /** Of all values, and of their total. */
  readonly count_share: number;
  readonly share: number;
}

export interface ParetoCurve {
  readonly count: number;
  readonly total: number;
  /** At none, every tenth of the values rounded up to whole ones, and all. */
  readonly points: readonly CurvePoint[];
  /** Share of the total of the n largest values. */
  readonly shareOf: (count: number) => number;
  /** Fewest values that together reach a share of the total. */
  readonly countFor: (share: number) => number;
}

const STEPS = 10;

/** Null when the total is not positive, so that a share of it means nothing. */
export function paretoCurve(values: readonly number[]): ParetoCurve | null {
  const sums: number[] = [];
  for (const value of values.toSorted((a, b) => b - a)) sums.push((sums.at(-1) ?? 0) + value);
  const total = sums.at(-1) ?? 0;
  if (total <= 0) return null;
  const shareOf = (count: number) => (count === 0 ? 0 : (sums[count - 1] ?? 0) / total);
  const points = Array.from({ length: STEPS + 1 }, (_, step) => {
    const count = Math.ceil((step * values.length) / STEPS);
    return { count, count_share: count / values.length, share: shareOf(count) };
  });
  const countFor = (share: number) => sums.findIndex((sum) => sum >= share * total) + 1;
  return { count: values.length, total, points, shareOf, countFor };
}
