/** Ranks in which ties share the average of the places they take. */

/** Differences below this are arithmetic noise of weighted sums, not differences of fact. */
export const TIE_TOLERANCE = 1e-9;

/** Rank 1 belongs to the highest value; equal values share the average rank (1, 2.5, 2.5, 4). Order of input is kept. */
export function averageRanks(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((a, b) => at(values, b) - at(values, a));
  const ranks = values.map(() => 0);
  for (let start = 0; start < order.length; ) {
    const first = at(values, at(order, start));
    let end = start + 1;
    while (end < order.length && first - at(values, at(order, end)) <= TIE_TOLERANCE) end++;
    for (const index of order.slice(start, end)) ranks[index] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
}

const at = (values: readonly number[], index: number): number => values[index] ?? 0;

/** Sign of a − b; 0 when they differ by noise only. */
export function compareUntied(a: number, b: number): number {
  return Math.abs(a - b) <= TIE_TOLERANCE ? 0 : a - b;
}
